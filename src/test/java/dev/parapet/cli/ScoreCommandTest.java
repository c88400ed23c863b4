package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ScoreCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/parapet/cli/score.json");

    private final Terminal terminal;

    ScoreCommandTest(@TempDir Path folder) {
        this.terminal = new Terminal(folder);
    }

    @Test
    void printsRisksAndScoresEachWithItsReason() {
        var ran = terminal.run("score", answered());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().map(String::strip))
                .containsExactly(
                        "Shop: 75 of 100, 100\u00A0% answered",
                        "",
                        "Access: 72 of 100, 100\u00A0% answered",
                        "A1      Medium           Medium, because “Remove leavers” is only partly"
                                + " in place.",
                        "A2      Medium           Medium, because no other rule of the question"
                                + " applies.",
                        "",
                        "Data: 100 of 100, 100\u00A0% answered",
                        "D1      None             No risk found: every practice that applies is in"
                                + " place.",
                        "",
                        "By layer",
                        "Identity and access                      72 of 100, 100\u00A0% answered",
                        "Data                                     100 of 100, 100\u00A0% answered");
    }

    @Test
    void saysWhatIsAccepted() throws IOException {
        var file = answered();
        var accepted = new Status.Accepted("costly", "Ana", Due.NOT_SET);
        new ReviewFile()
                .save(
                        new Change.SetStatus(new PracticeRef("small", "leavers"), accepted)
                                .applyTo(Terminal.read(file)),
                        file);

        assertThat(terminal.run("score", file).out()).contains("A1      Medium, accepted Medium,");
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        assertThat(terminal.run("score", answered(), "--json").out())
                .isEqualTo(Files.readString(GOLDEN).strip());
    }

    @Test
    void printsWhoCarriesWhat() {
        var file = terminal.folder().resolve("shared.parapet");
        terminal.run("new", "--set", "shared-responsibility", "--name", "Shop", "-o", file);
        terminal.run("answer", file, "SR01-BP01=in-place", "SEC06-BP01=partly");

        assertThat(terminal.run("score", file).out().lines().map(String::strip))
                .contains(
                        "Who carries what, and how far the customer's half is",
                        "SR-01   Physical and environmental security",
                        "Infrastructure         Provider                     27 of 100, 33\u00A0%"
                                + " answered",
                        "Report to hold: SOC 2 Type II report and ISO/IEC 27001 certificate, from"
                                + " AWS Artifact",
                        "Managed services       Shared, in part provider     0 of 100, 0\u00A0%"
                                + " answered");
        assertThat(terminal.run("score", file, "--json").out())
                .contains(
                        "\"responsibility\" : [",
                        "\"model\" : \"software\"",
                        "\"term\" : \"Shared CSP and CSC\"",
                        "\"id\" : \"multi_tenant\"",
                        "\"report\" : \"SOC 2 Type II report");
    }

    @Test
    void readsAReviewOfANewerParapet() throws IOException {
        var file = answered();
        var before = terminal.run("score", file);
        Files.writeString(
                file, Files.readString(file).replace("parapet/review/1", "parapet/review/2"));

        assertThat(terminal.run("score", file)).isEqualTo(before);
    }

    private Path answered() {
        var file = terminal.begun();
        terminal.run(
                "answer", file, "A1-1=in-place", "A1-2=partly", "A2-1=partly", "D1-1=in-place");
        return file;
    }
}
