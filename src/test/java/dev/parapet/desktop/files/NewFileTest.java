package dev.parapet.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        assertThat(make("Online shop"))
                .hasFileName("Online shop.parapet")
                .hasContent("what it holds");
    }

    @Test
    void neverTakesTheNameOfAnother() throws IOException {
        make("Online shop");

        assertThat(make("Online shop")).hasFileName("Online shop 2.parapet");
        assertThat(make("Online shop")).hasFileName("Online shop 3.parapet");
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
        assertThat(make("a".repeat(300))).hasFileName("a".repeat(80) + ".parapet");
    }

    @Test
    void leavesRoomForTheEndingInEveryScript() throws IOException {
        var file = make("𠀀".repeat(300));

        assertThat(file).hasFileName("𠀀".repeat(50) + ".parapet");
    }

    @Test
    void aLinkThatLeadsNowhereTakesAName() throws IOException {
        var link = make("Online shop");
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve("gone"));

        assertThat(make("Online shop")).hasFileName("Online shop 2.parapet");
    }

    private Path make(String name) throws IOException {
        return NewFile.create(
                folder.resolve("Parapet"), name, ".parapet", "what it holds".getBytes(UTF_8));
    }
}
