package dev.parapet.questionset.catalogue;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.format.QuestionSetReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The question sets inside the application, listed in `questionnaires/index.txt`, one `id/version`
/// a line; a set may take text from those above it. They are written in YAML, and where the build
/// has put the same in JSON beside it, that is read, in a fraction of the time.
public final class ShippedSets {
    private static final String FOLDER = "/dev/parapet/questionnaires/";

    public Catalogue read() {
        var index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        var catalogue = new Catalogue(List.of());
        for (var path : index.lines().filter(line -> !line.isBlank()).toList()) {
            catalogue = catalogue.with(set(path.strip(), catalogue));
        }
        return catalogue;
    }

    /// The file that translates a shipped set, where there is one.
    ///
    /// @param language such as de
    Optional<byte[]> translation(SetRef set, String language) {
        var path = set.id() + "/" + set.version();
        var index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return index.lines().anyMatch(path::equals)
                ? found(path + "/question-set." + language + ".yaml")
                : Optional.empty();
    }

    private static QuestionSet set(String path, Catalogue known) {
        var compiled = path + "/question-set.json";
        var name = isThere(compiled) ? compiled : path + "/question-set.yaml";
        return switch (new QuestionSetReader(known).read(name, bytes(name))) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) ->
                    throw new IllegalStateException(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static boolean isThere(String name) {
        return ShippedSets.class.getResource(FOLDER + name) != null;
    }

    private static byte[] bytes(String name) {
        return found(name)
                .orElseThrow(() ->
                        new IllegalStateException("the application lacks its own file " + name));
    }

    private static Optional<byte[]> found(String name) {
        try (var stream = ShippedSets.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
