package dev.parapet.lens;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lenses that others have published. They lie beside the project, in the folder that the system
/// property `shared.folder` names; where they are missing, their tests are skipped.
public final class LensFiles {
    private static final Path FOLDER =
            Path.of(System.getProperty("shared.folder", "../shared"), "lenses");

    private LensFiles() {}

    public static List<Path> all() {
        assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not on this machine");
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path named(String part) {
        return all().stream()
                .filter(file -> file.getFileName().toString().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no lens is called " + part));
    }

    /// The value, or a failure that lists what is wrong.
    public static <T> T value(Loaded<T> loaded) {
        return switch (loaded) {
            case Ready<T>(var value, _) -> value;
            case Refused<T>(var problems) ->
                    throw new AssertionError(
                            String.join("\n", problems.stream().map(Object::toString).toList()));
        };
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
