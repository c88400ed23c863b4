package dev.parapet.desktop.answer;

import dev.parapet.review.Scope.Asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds questions and practices by their ids or by words.
final class PaletteIndex {
    private static final int MOST = 30;

    private final List<Entry> entries;

    /// A question or practice that can be gone to.
    ///
    /// @param spot where it is
    /// @param id as people quote it
    /// @param title what it is called
    /// @param plainId the id in small letters and digits only, so that sec3bp7 need not be spelled
    /// @param words all there is to find it by, in small letters
    record Entry(Spot spot, String id, String title, String plainId, String words) {}

    PaletteIndex(List<Asked> questions) {
        entries = new ArrayList<>();
        for (var asked : questions) {
            var question = asked.question();
            entries.add(
                    entry(
                            Spot.first(asked),
                            question.id(),
                            question.title(),
                            asked.area().title()));
            for (int i = 0; i < asked.practices().size(); i++) {
                var practice = asked.practices().get(i);
                var more = String.join(" ", practice.reach().services());
                entries.add(entry(new Spot(asked, i), practice.id(), practice.title(), more));
            }
        }
    }

    /// The entries that hold every word, those first whose id or title begins with what is sought.
    List<Entry> find(String sought) {
        var words = sought.toLowerCase(Locale.ROOT).strip();
        var plain = plain(sought);
        var each = Arrays.stream(words.split("\\s+")).toList();
        Stream<Entry> found =
                entries.stream()
                        .filter(entry ->
                                each.stream().allMatch(entry.words()::contains)
                                        || (!plain.isEmpty() && entry.plainId().startsWith(plain)));
        return found.sorted(Comparator.comparingInt(entry -> rank(entry, words, plain)))
                .limit(MOST)
                .toList();
    }

    private static int rank(Entry entry, String words, String plain) {
        if (entry.plainId().equals(plain)) {
            return 0;
        }
        if (!plain.isEmpty() && entry.plainId().startsWith(plain)) {
            return 1;
        }
        return entry.title().toLowerCase(Locale.ROOT).contains(words) ? 2 : 3;
    }

    private static Entry entry(Spot spot, String id, String title, String more) {
        return new Entry(
                spot,
                id,
                title,
                plain(id),
                (id + " " + title + " " + more).toLowerCase(Locale.ROOT));
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
