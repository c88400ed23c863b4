package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.pdf.TestKeys;
import dev.parapet.report.plan.EnclosedReview;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class PlanCommandTest {
    private final Path folder;
    private final Terminal terminal;
    private Path review = Path.of("");

    PlanCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    @BeforeEach
    void answer() {
        review = terminal.begun();
        terminal.run("answer", review, "A1-1=not-in-place", "A1-2=partly", "D1-1=in-place");
    }

    @Test
    void writesAPdf() throws IOException {
        var file = folder.resolve("plan.pdf");
        var ran = terminal.run("plan", review, "-o", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        var first = folder.resolve("one.pdf");
        var second = folder.resolve("two.PDF");
        terminal.run("plan", review, "-o", first);
        terminal.run("plan", review, "-o", second);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void isDatedByTheDayThatIsNamed() throws IOException {
        var today = folder.resolve("today.pdf");
        var same = folder.resolve("same.pdf");
        var other = folder.resolve("other.pdf");
        terminal.run("plan", review, "-o", today);
        terminal.run("plan", review, "-o", same, "--date", "2026-03-02");
        terminal.run("plan", review, "-o", other, "--date", "2026-03-03");

        assertThat(Files.mismatch(today, same)).isEqualTo(-1);
        assertThat(Files.mismatch(today, other)).isNotEqualTo(-1);
    }

    @Test
    void writesAsMuchAsIsWanted() throws IOException {
        var whole = folder.resolve("whole.pdf");
        var brief = folder.resolve("short.pdf");
        var fewer = folder.resolve("fewer.pdf");
        terminal.run("plan", review, "-o", whole);
        terminal.run("plan", review, "-o", brief, "--short");
        terminal.run("plan", review, "-o", fewer, "--without", "answers,method");

        assertThat(Files.size(brief)).isLessThan(Files.size(fewer));
        assertThat(Files.size(fewer)).isLessThan(Files.size(whole));
    }

    @Test
    void saysWhichSectionsThereAre() {
        var ran = terminal.run("plan", review, "-o", "plan.pdf", "--without", "appendix");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines().getFirst())
                .contains("there is no section “appendix”", "risk-by-area", "answers");
    }

    @Test
    void carriesTheReviewUnlessToldNotTo() throws IOException {
        var file = folder.resolve("plan.pdf");
        terminal.run("plan", review, "-o", file);
        var here = (EnclosedReview.Here) EnclosedReview.in(file);

        assertThat(here.json()).isEqualTo(Files.readString(review));

        terminal.run("plan", review, "-o", file, "--no-attachment");
        assertThat(EnclosedReview.in(file)).isEqualTo(new EnclosedReview.None());
    }

    @Test
    void protectsThePlanAndSaysThatItIsNoPdfAThen() throws IOException {
        var file = folder.resolve("plan.pdf");
        var password = Files.writeString(folder.resolve("password.txt"), "secret\n");
        var ran = terminal.run("plan", review, "-o", file, "--password-file", password);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("no PDF/A");
        assertThat(EnclosedReview.in(file)).isEqualTo(new EnclosedReview.Locked());
    }

    @Test
    void signsThePlan() throws Exception {
        var file = folder.resolve("plan.pdf");
        var key = TestKeys.file(folder.resolve("key.p12"), "RSA", "secret");
        var password = Files.writeString(folder.resolve("password.txt"), "secret");
        var ran =
                terminal.run(
                        "plan",
                        review,
                        "-o",
                        file,
                        "--sign",
                        key,
                        "--sign-password-file",
                        password);

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("ETSI.CAdES.detached");
    }

    @Test
    void saysWhatIsWrongWithAKey() throws Exception {
        var file = folder.resolve("plan.pdf");
        var key = TestKeys.file(folder.resolve("key.p12"), "RSA", "secret");
        var other = TestKeys.file(folder.resolve("other.p12"), "Ed25519", "");

        assertThat(terminal.run("plan", review, "-o", file, "--sign", key).err())
                .contains("key.p12: is no PKCS#12 file, or the password is another");
        assertThat(terminal.run("plan", review, "-o", file, "--sign", other).err())
                .contains("other.p12: its key is of the kind", "expected RSA or EC");
        assertThat(file).doesNotExist();
    }

    @Test
    void replacesAnOlderPlan() throws IOException {
        var file = Files.writeString(folder.resolve("plan.pdf"), "old");

        assertThat(terminal.run("plan", review, "-o", file).code()).isZero();
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan", "plan.pdf.txt"})
    void refusesAnotherEnding(String name) {
        var file = folder.resolve(name);
        var ran = terminal.run("plan", review, "-o", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines().getFirst()).startsWith(file + ": a plan's name ends in .pdf");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysThatTheFolderDoesNotExist() {
        var missing = folder.resolve("nodir");
        var ran = terminal.run("plan", review, "-o", missing.resolve("plan.pdf"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).containsExactly(missing + ": there is no such folder");
    }

    @Test
    void saysThatTheMachineFailedWhereAFolderStandsInTheWay() throws IOException {
        var file = folder.resolve("plan.pdf");
        Files.createDirectories(file.resolve("full"));
        var ran = terminal.run("plan", review, "-o", file);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(ran.err()).startsWith(file.toString()).doesNotContain(".tmp", "null");
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            disabledReason = "no folder elsewhere takes no file from anybody")
    void saysThatTheMachineFailedWhereItTakesNoFile() {
        assertThat(terminal.run("plan", review, "-o", "/proc/plan.pdf"))
                .isEqualTo(new Terminal.Ran(3, "", "/proc/plan.pdf: cannot be read or written"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "tomorrow"})
    void refusesADayThatIsNone(String day) {
        var file = folder.resolve("plan.pdf");

        assertThat(terminal.run("plan", review, "-o", file, "--date", day).code()).isEqualTo(2);
    }
}
