package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Milestones, comparison and history on the command line.
class DiffCommandTest {
    private final Terminal terminal;
    private final Path folder;

    DiffCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    @BeforeEach
    void twoRounds() {
        var file = terminal.begun();
        terminal.run("answer", file, "A1-1=not-in-place", "A1-2=in-place", "--by", "Lead");
        terminal.run("milestone", file, "Kick-off");
        terminal.run("answer", file, "A1-1=in-place", "A1-2=partly", "--by", "Lead");
    }

    @Test
    void saysWhatImprovedAndSlippedSinceTheLastMilestone() {
        var ran = terminal.run("diff", file());

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("One practice improved and one slipped; the score went from ")
                .contains("Improved\n  A1-1 ")
                .contains("(Not in place → In place)")
                .contains("Slipped\n  A1-2 ");
    }

    @Test
    void aMilestoneIsNamedBehindAHashOrByAnOption() {
        var since = terminal.run("diff", file()).out();

        assertThat(terminal.run("diff", file() + "#Kick-off", file()).out()).isEqualTo(since);
        assertThat(terminal.run("diff", file(), "--milestone", "Kick-off").out()).isEqualTo(since);
        assertThat(
                        terminal.run(
                                        "diff",
                                        file(),
                                        "--milestone",
                                        "Kick-off",
                                        "--milestone",
                                        "Kick-off")
                                .out())
                .startsWith("No answer changed");
    }

    @Test
    void saysWhichMilestonesThereAreWhereOneIsMissing() {
        var ran = terminal.run("diff", file() + "#Second", file());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .endsWith("shop.parapet: has no milestone \"Second\"; it has \"Kick-off\"");
    }

    @Test
    void printsJson() {
        assertThat(terminal.run("diff", file(), "--json").out())
                .contains("\"format\" : \"parapet/diff/1\"")
                .contains("\"course\" : \"improved\"")
                .contains("\"from\" : \"not-in-place\"");
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        assertThat(terminal.run("history", file(), "A1-1").out().lines())
                .containsExactly(
                        "2026-03-02 09:30  Lead  A1-1  answer: unanswered → not in place",
                        "2026-03-02 09:30  Lead  A1-1  answer: not in place → in place");
        assertThat(terminal.run("history", file()).out().lines()).hasSize(4);
        assertThat(terminal.run("history", file(), "--json").out()).contains("\"key\" : \"mfa\"");
    }

    @Test
    void listsMilestonesWithWhatTheyCameTo() throws IOException {
        assertThat(terminal.run("milestone", file(), "--list").out())
                .startsWith("2026-03-02  Kick-off: ")
                .contains("% answered, 1 high");

        var changed = Files.readString(file());
        var at = changed.indexOf("\"milestones\"");
        Files.writeString(
                file(),
                changed.substring(0, at)
                        + changed.substring(at).replaceFirst("not-in-place", "in-place"));
        assertThat(terminal.run("milestone", file(), "--list").out()).endsWith(", changed since");
        assertThat(terminal.run("milestone", file(), "--json").out())
                .contains("\"intact\" : false");
    }

    @Test
    void aNameOrTheListIsAskedForNotBoth() {
        assertThat(terminal.run("milestone", file()).code()).isEqualTo(2);
        assertThat(terminal.run("milestone", file(), "Next", "--list").code()).isEqualTo(2);
    }

    @Test
    void writesThePlanOfAMilestone() throws IOException {
        var then = folder.resolve("then.pdf");
        var now = folder.resolve("now.pdf");
        assertThat(terminal.run("plan", file(), "--milestone", "Kick-off", "-o", then).code())
                .isZero();
        terminal.run("plan", file(), "-o", now);

        assertThat(Files.readAllBytes(then)).isNotEqualTo(Files.readAllBytes(now));
        assertThat(terminal.run("plan", file(), "--milestone", "None", "-o", then).code())
                .isEqualTo(1);
    }

    private Path file() {
        return folder.resolve("shop.parapet");
    }
}
