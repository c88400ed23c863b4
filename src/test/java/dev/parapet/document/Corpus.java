package dev.parapet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that others wrote to test parsers. They lie beside the project, in the folder that the
/// system property `shared.folder` names; where they are missing, their tests are skipped.
final class Corpus {
    private static final Path CORPORA =
            Path.of(System.getProperty("shared.folder", "../shared"), "corpora");

    private Corpus() {}

    /// All files below a folder whose names end so, at least this many.
    static List<Path> files(String folder, String ending, int least) {
        var top = CORPORA.resolve(folder);
        assumeTrue(Files.isDirectory(top), () -> top + " is not on this machine");
        try (var files = Files.walk(top)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(least);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
