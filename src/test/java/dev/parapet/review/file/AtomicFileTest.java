package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class AtomicFileTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void makesAFile() throws IOException {
        write("review", "new");

        assertThat(folder.resolve("review")).hasContent("new");
        assertHolds("review");
    }

    @Test
    void replacesTheWholeContent() throws IOException {
        Files.writeString(folder.resolve("review"), "old and longer");

        write("review", "new");

        assertThat(folder.resolve("review")).hasContent("new");
        assertHolds("review");
    }

    @Test
    void createsAFileOnlyWhereThereIsNone() throws IOException {
        AtomicFile.create(folder.resolve("review"), "first".getBytes(UTF_8));

        assertThatThrownBy(
                        () -> AtomicFile.create(folder.resolve("review"), "second".getBytes(UTF_8)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("review")).hasContent("first");
        assertHolds("review");
    }

    @Test
    void ofManyWhoCreateTheSameFileOneDoes() throws Exception {
        var file = folder.resolve("review");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries =
                    threads.invokeAll(
                            IntStream.range(0, 40)
                                    .mapToObj(number -> creating(file, number))
                                    .toList());
            var done = new ArrayList<String>();
            for (var each : tries) {
                done.addAll(each.get());
            }
            assertThat(done).hasSize(1);
            assertThat(file).hasContent(done.getFirst());
        }
        assertHolds("review");
    }

    /// @return what was written; nothing where somebody else was quicker
    private static Callable<List<String>> creating(Path file, int number) {
        return () -> {
            try {
                AtomicFile.create(file, ("by " + number).getBytes(UTF_8));
                return List.of("by " + number);
            } catch (FileAlreadyExistsException e) {
                return List.of();
            }
        };
    }

    @Test
    void leavesAFolderOfThatNameAsItIs() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("review")).resolve("inside"), "old");

        assertThatThrownBy(() -> write("review", "new"))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e ->
                                assertThat(e.getFile())
                                        .isEqualTo(folder.resolve("review").toString()));

        assertThat(folder.resolve("review").resolve("inside")).hasContent("old");
        assertHolds("review");
    }

    @Test
    void makesNoFolder() throws IOException {
        assertThatThrownBy(() -> write("gone/review", "new"))
                .isInstanceOf(NotDirectoryException.class);

        assertHolds();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughALinkAndKeepsIt() throws IOException {
        Files.writeString(folder.resolve("review"), "old");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("review"));

        write("link", "new");

        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("review")).hasContent("new");
        assertHolds("link", "review");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheFile() throws IOException {
        var permissions = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(
                Files.writeString(folder.resolve("review"), "old"), permissions);

        write("review", "new");

        assertThat(Files.getPosixFilePermissions(folder.resolve("review"))).isEqualTo(permissions);
    }

    private void write(String name, String content) throws IOException {
        AtomicFile.write(folder.resolve(name), content.getBytes(UTF_8));
    }

    private void assertHolds(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(names);
        }
    }
}
