package dev.parapet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Problem;
import dev.parapet.settings.Look.Colours;
import dev.parapet.settings.Preferences.PaperSize;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class PreferencesFileTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void whereThereIsNoFileWhatIsUsualHolds() {
        assertThat(file().read().preferences()).isEqualTo(usual());
        assertThat(file().read().problems()).isEmpty();
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var chosen =
                usual().withName("Platform lead")
                        .withWorkspace(folder.resolve("reviews").toAbsolutePath())
                        .withAutosave(false)
                        .withLook(
                                usual().look()
                                        .withColours(Colours.CONTRAST)
                                        .withZoom(160)
                                        .withStill(true)
                                        .withLanguage(Look.Language.GERMAN))
                        .withPaper(PaperSize.LETTER)
                        .withPlanLanguage(Locale.FRENCH);
        file().write(chosen);

        assertThat(file().read().preferences()).isEqualTo(chosen);
    }

    @Test
    void theFileReadsWell() throws IOException {
        file().write(usual().withName("Platform lead"));

        assertThat(text())
                .isEqualTo(
                        """
                        {
                          "format" : "parapet/settings/1",
                          "name" : "Platform lead",
                          "autosave" : true,
                          "colours" : "system",
                          "zoom" : 100,
                          "language" : "system",
                          "still" : false,
                          "paper" : "usual",
                          "planLanguage" : "en"
                        }
                        """);
    }

    @Test
    void fieldsOfANewerParapetStay() throws IOException {
        put("{\"name\": \"Platform lead\", \"telescope\": {\"mirror\": 3}}");
        file().write(file().read().preferences().withAutosave(false));

        assertThat(text()).contains("\"telescope\" : {", "\"mirror\" : 3", "\"autosave\" : false");
    }

    @Test
    void oneWrongFieldFallsBackAndTheOthersHold() throws IOException {
        put("{\n\"name\": \"Platform lead\",\n\"colours\": \"mauve\",\n\"autosave\": false\n}");

        var found = file().read();

        assertThat(found.preferences())
                .isEqualTo(usual().withName("Platform lead").withAutosave(false));
        assertThat(found.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.resolve("settings.json")
                                + ":3:12: \"colours\" is \"mauve\"; expected one of system, light,"
                                + " dark, contrast");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "{\"name\": \"Platf", "\0\0\0\0\0\0", "[1, 2]", "reviews"})
    void aDamagedFileIsToldKeptAsideAndReplaced(String damaged) throws IOException {
        put(damaged);

        assertThat(file().read().preferences()).isEqualTo(usual());
        assertThat(file().read().problems()).isNotEmpty();
        file().write(usual().withName("Platform lead"));
        assertThat(file().read().preferences().name()).isEqualTo("Platform lead");
        assertThat(folder.resolve("settings-damaged.json")).hasContent(damaged);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"reviews/here", "\\u0000"})
    void aWorkspaceThatIsNoWholePathFallsBack(String workspace) throws IOException {
        put("{\"workspace\": \"" + workspace + "\"}");

        assertThat(file().read().preferences().workspace()).isEqualTo(usual().workspace());
        assertThat(file().read().problems()).hasSize(1);
    }

    @Test
    void theFolderNeedNotBeThere() throws IOException {
        var deep = new PreferencesFile(folder.resolve("a/b"), usual());
        deep.write(usual().withName("Platform lead"));

        assertThat(deep.read().preferences().name()).isEqualTo("Platform lead");
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, usual());
    }

    private Preferences usual() {
        return Preferences.usual(folder.resolve("Documents").toAbsolutePath());
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("settings.json"));
    }

    private void put(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }
}
