package dev.parapet.questionset.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Question sets, and what is said of them, that lie beside these tests as files.
final class SetFiles {
    private SetFiles() {}

    static String text(String name) {
        try (var stream = Objects.requireNonNull(SetFiles.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
