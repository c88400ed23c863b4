package dev.parapet.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SystemFileDialogsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void addsTheEndingThatWasLeftOut() {
        assertThat(withEnding("shop")).isEqualTo(folder.resolve("shop.parapet"));
    }

    @Test
    void keepsANameWithItsEndingAsTheSystemAskedAboutIt() throws IOException {
        Files.createFile(folder.resolve("shop.Parapet"));

        assertThat(withEnding("shop.Parapet")).isEqualTo(folder.resolve("shop.Parapet"));
    }

    @Test
    void neverReplacesAFileThatNobodyWasAskedAbout() throws IOException {
        Files.createFile(folder.resolve("shop.parapet"));

        assertThat(withEnding("shop")).isEqualTo(folder.resolve("shop 2.parapet"));
    }

    private Path withEnding(String name) {
        return SystemFileDialogs.withEnding(folder.resolve(name), ".parapet");
    }
}
