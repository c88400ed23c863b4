package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Version;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UpgradeCommandTest {
    private final Terminal terminal;
    private Path file = Path.of("");

    UpgradeCommandTest(@TempDir Path folder) {
        this.terminal = new Terminal(folder);
    }

    @BeforeEach
    void begin() {
        file = terminal.folder().resolve("shop.parapet");
        terminal.run("new", "--set", "aws-security-pillar@2023.10.3", "--name", "Shop", "-o", file);
        terminal.run("answer", file, "SEC08-BP05=in-place", "--note", "Seen by the platform lead");
    }

    @Test
    void saysPracticeByPracticeWhatHappens() {
        var ran = terminal.run("upgrade", "--to", "aws-security-pillar", "--preview", file);

        assertThat(ran.out().lines())
                .contains(
                        "carried      SEC01-BP01   Separate workloads using accounts",
                        "look again   SEC01-BP04   Stay up to date with security threats and"
                                + " recommendations (was SEC01-BP04 “Keep up-to-date with security"
                                + " threats” and SEC01-BP05 “Keep up-to-date with security"
                                + " recommendations”; two practices became one and the title"
                                + " changed)");
    }

    @Test
    void saysWholeWhatGoesIntoTheArchive() {
        var ran = terminal.run("upgrade", "--to", "aws-security-pillar", file);

        assertThat(ran.out())
                .endsWith(
                        """
                        archive      SEC08-BP05 Use mechanisms to keep people away from data (aws-security-pillar@2023.10.3)
                                     Answer: In place
                                     Note: Seen by the platform lead\
                        """);
    }

    @Test
    void onlyPreviewsWhereItIsAskedTo() throws IOException {
        var before = Files.readString(file);
        terminal.run("upgrade", "--to", "aws-security-pillar", "--preview", file);

        assertThat(file).hasContent(before);
    }

    @Test
    void keepsTheStateBeforeAsAMilestone() throws IOException {
        terminal.run("upgrade", "--to", "aws-security-pillar", file);
        var review = Terminal.read(file);

        assertThat(review.sets().getFirst().heading().version()).isEqualTo(Version.of("2024.11.6"));
        assertThat(review.milestones())
                .singleElement()
                .satisfies(
                        kept -> assertThat(kept.name()).isEqualTo("Before upgrade to 2024.11.6"));
    }

    @Test
    void goesBackAsWell() throws IOException {
        terminal.run("upgrade", "--to", "aws-security-pillar@2023.4.10", file);

        assertThat(Terminal.read(file).milestones())
                .extracting(kept -> kept.name())
                .containsExactly("Before going back to 2023.4.10");
    }

    @Test
    void takesAVersionInAFile() throws IOException {
        var small = terminal.folder().resolve("small.parapet");
        terminal.run("new", "--set", Terminal.SET, "--name", "Small", "-o", small);
        var next = terminal.folder().resolve("next.yaml");
        Files.writeString(
                next,
                Files.readString(Terminal.SET).replace("version: \"1.0\"", "version: \"1.1\""));

        assertThat(terminal.run("upgrade", "--to", next, small).code()).isZero();
        assertThat(Terminal.read(small).sets().getFirst().heading().version())
                .isEqualTo(Version.of("1.1"));
    }

    @Test
    void refusesASetThatTheReviewDoesNotUse() {
        var ran = terminal.run("upgrade", "--to", "shared-responsibility", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("is not answered against any version of");
    }
}
