package dev.parapet.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class NewFileTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void isNamedAfterWhatItHolds() throws IOException {
        assertThat(claim("Online shop")).hasFileName("Online shop.parapet").isEmptyFile();
    }

    @Test
    void neverTakesTheNameOfAnother() throws IOException {
        claim("Online shop");

        assertThat(claim("Online shop")).hasFileName("Online shop 2.parapet");
        assertThat(claim("Online shop")).hasFileName("Online shop 3.parapet");
    }

    @ParameterizedTest
    @CsvSource({
        "Shop: EU/US, Shop EU US",
        "'..hidden', hidden",
        "'ends with dots...', ends with dots",
        "'???', parapet",
        "'Größe 東京', Größe 東京"
    })
    void leavesOutWhatSomeFileSystemRefuses(String name, String file) {
        assertThat(NewFile.suggest(folder, name, ".parapet")).hasFileName(file + ".parapet");
    }

    @Test
    void shortensLongNames() throws IOException {
        assertThat(claim("a".repeat(300))).hasFileName("a".repeat(80) + ".parapet");
    }

    @Test
    void leavesRoomForTheEndingInEveryScript() throws IOException {
        var file = claim("𠀀".repeat(300));

        assertThat(file).hasFileName("𠀀".repeat(50) + ".parapet");
    }

    @Test
    void aLinkThatLeadsNowhereTakesAName() throws IOException {
        var link = claim("Online shop");
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve("gone"));

        assertThat(claim("Online shop")).hasFileName("Online shop 2.parapet");
    }

    @Test
    void leavesNoEmptyFileWhereWritingFails() {
        assertThatThrownBy(() ->
                        NewFile.create(
                                folder,
                                "Online shop",
                                ".parapet",
                                _ -> {
                                    throw new IOException("no space left");
                                }))
                .hasMessage("no space left");

        assertThat(folder).isEmptyDirectory();
    }

    private Path claim(String name) throws IOException {
        return NewFile.claim(folder.resolve("Parapet"), name, ".parapet");
    }
}
