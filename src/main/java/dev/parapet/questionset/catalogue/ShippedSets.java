package dev.parapet.questionset.catalogue;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The question sets inside the application, listed in `questionnaires/index.txt`, one `id/version`
/// a line.
public final class ShippedSets {
    private static final String FOLDER = "/dev/parapet/questionnaires/";

    private final QuestionSetReader reader = new QuestionSetReader();

    public Catalogue read() {
        var index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return new Catalogue(index.lines().filter(line -> !line.isBlank()).map(this::set).toList());
    }

    private QuestionSet set(String path) {
        var name = path.strip() + "/question-set.yaml";
        return switch (reader.read(name, bytes(name))) {
            case Ready<QuestionSet>(var set, _) -> set;
            case Refused<QuestionSet>(var problems) ->
                    throw new IllegalStateException(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static byte[] bytes(String name) {
        try (var stream = ShippedSets.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks its own file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
