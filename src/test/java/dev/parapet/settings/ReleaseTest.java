package dev.parapet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReleaseTest {
    @Test
    void theBuildMakesTheVersionThatIsShown() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<version>" + Release.NUMBER + "(-SNAPSHOT)?</version>");
    }
}
