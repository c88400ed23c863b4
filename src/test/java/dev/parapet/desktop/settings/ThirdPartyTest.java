package dev.parapet.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the window says of its parts is all that is shipped.
class ThirdPartyTest {
    @Test
    void everyShippedLibraryIsNamedWithALicence() throws IOException {
        var parts = ThirdParty.read();
        var names =
                Files.readAllLines(Path.of("packaging/licences.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.replaceFirst(" .*", ""))
                        .toList();

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names)
                .allSatisfy(name -> assertThat(parts).anyMatch(part -> names(part.what(), name)));
        assertThat(parts).noneMatch(part -> part.licence().isBlank());
    }

    /// Some rows name a family, such as `jackson-*`.
    private static boolean names(String what, String library) {
        var family = library.replaceFirst("-.*", "-*");
        return what.contains(library) || what.contains(family);
    }

    @Test
    void theHeadOfTheTableIsNoPart() {
        assertThat(
                        ThirdParty.of(
                                """
                                Text | with a bar

                                | what | licence |
                                | --- | --- |
                                | One (`one-*`) | MIT |
                                """))
                .containsExactly(new ThirdParty("One (one-*)", "MIT"));
    }
}
