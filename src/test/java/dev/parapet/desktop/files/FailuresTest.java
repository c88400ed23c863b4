package dev.parapet.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Each piece of bad luck ends in words that say what is wrong and what to do.
class FailuresTest {
    private static final Path FILE = Path.of("/reviews/shop.parapet");

    record Case(IOException failure, String words) {}

    static List<Case> cases() {
        var held = "writing shop.parapet in /reviews is not allowed; save a copy elsewhere";
        return List.of(
                new Case(
                        new NotDirectoryException("/reviews"),
                        "the folder /reviews is gone; put it back, or save a copy elsewhere"),
                new Case(
                        new NoSuchFileException("/reviews"),
                        "the folder /reviews is gone; put it back, or save a copy elsewhere"),
                new Case(new AccessDeniedException("/reviews/shop.parapet"), held),
                new Case(new FileSystemException("shop", null, "Read-only file system"), held),
                new Case(
                        new IOException("No space left on device"),
                        "the disk is full; free some space, or save a copy elsewhere"),
                new Case(
                        new IOException("Disk quota exceeded"),
                        "the disk is full; free some space, or save a copy elsewhere"),
                new Case(
                        new IOException("There is not enough space on the disk"),
                        "the disk is full; free some space, or save a copy elsewhere"),
                new Case(
                        new IOException("Input/output error"),
                        "writing to /reviews failed (Input/output error); save a copy elsewhere"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhatToDo(Case bad) {
        assertThat(new Failures(Locale.ENGLISH).writing(FILE, bad.failure()))
                .isEqualTo(bad.words());
    }
}
