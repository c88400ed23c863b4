package dev.parapet.review.upgrade;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is known of the editions of the security pillar: the ids of every practice in each, and
/// what came of those that are gone. Read from two tables beside the tests.
///
/// @param editions in their order
/// @param ids by key, the ids in each edition, `-` where the practice was not there
/// @param successors by the key of what is gone
record EditionFacts(
        List<String> editions, Map<String, List<String>> ids, Map<String, Successor> successors) {
    private static final String FOLDER = "/dev/parapet/questionset/editions/";

    /// What came of a practice.
    ///
    /// @param edition the first without it, in whose ids its successors are named
    record Successor(String edition, List<String> ids, Confidence confidence) {}

    static EditionFacts read() {
        var practices = rows("practices.csv");
        var editions = Arrays.asList(practices.getFirst()).subList(1, 5);
        var ids = new LinkedHashMap<String, List<String>>();
        practices.stream()
                .skip(1)
                .forEach(row -> ids.put(row[0], Arrays.asList(row).subList(1, 5)));
        var successors =
                rows("successors.csv").stream()
                        .skip(1)
                        .collect(
                                Collectors.toMap(
                                        row -> row[0],
                                        row ->
                                                new Successor(
                                                        row[1],
                                                        List.of(row[2].split(" ")),
                                                        Confidence.valueOf(
                                                                row[3].toUpperCase(Locale.ROOT)))));
        return new EditionFacts(editions, ids, successors);
    }

    boolean has(String edition, String key) {
        return idsIn(edition).containsKey(key);
    }

    /// The id of each practice of an edition by its key.
    Map<String, String> idsIn(String edition) {
        var column = editions.indexOf(edition);
        return ids.entrySet().stream()
                .filter(entry -> !entry.getValue().get(column).equals("-"))
                .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(column)));
    }

    Successor successorOf(String key) {
        return Objects.requireNonNull(successors.get(key), key);
    }

    /// Whether a practice came of another that is gone.
    boolean isSuccessor(Practice later, Practice gone) {
        var successor = successors.get(gone.key());
        if (successor == null) {
            return false;
        }
        var keys = idsIn(successor.edition());
        return successor.ids().contains(keys.getOrDefault(later.key(), ""));
    }

    private static List<String[]> rows(String table) {
        try (var stream = EditionFacts.class.getResourceAsStream(FOLDER + table)) {
            var text =
                    new String(
                            Objects.requireNonNull(stream, table).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
