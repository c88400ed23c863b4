package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Stamp;
import dev.parapet.review.StateTerms;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class AnswerCommandTest {
    private static final PracticeRef MFA = new PracticeRef("small", "mfa");
    private static final PracticeRef LEAVERS = new PracticeRef("small", "leavers");

    private final Terminal terminal;
    private Path file = Path.of("");

    AnswerCommandTest(@TempDir Path folder) {
        this.terminal = new Terminal(folder);
    }

    @BeforeEach
    void begin() {
        file = terminal.begun();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-place",
                "partly",
                "not-in-place",
                "not-applicable",
                "unanswered",
                "IN-PLACE"
            })
    void setsEachState(String state) throws IOException {
        var ran = terminal.run("answer", file, "A1-1=" + state);

        assertThat(ran).isEqualTo(new Terminal.Ran(0, "", ""));
        assertThat(StateTerms.of(Terminal.read(file).answerTo(MFA).state()))
                .isEqualToIgnoringCase(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1-1", "mfa", "small/A1-1", "small/mfa"})
    void takesAPracticeByItsIdOrKeyWithOrWithoutItsSet(String named) throws IOException {
        assertThat(terminal.run("answer", file, named + "=partly").code()).isZero();
        assertThat(Terminal.read(file).answerTo(MFA).state()).isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void setsSeveralAtOnceWithANote() throws IOException {
        terminal.run(
                "answer", file, "A1-1=in-place", "A1-2=not-in-place", "--note", "Said by Ana.");
        var review = Terminal.read(file);

        assertThat(review.answerTo(MFA).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(review.answerTo(LEAVERS).state()).isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(review.answerTo(MFA).note()).isEqualTo("Said by Ana.");
        assertThat(review.answerTo(LEAVERS).note()).isEqualTo("Said by Ana.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A9-9=in-place | A9-9: this review asks about no such practice
                    A1-2=done | done: is no state; expected one of in-place, partly, not-in-place, not-applicable, unanswered
                    A1-2= | : is no state; expected one of in-place, partly, not-in-place, not-applicable, unanswered
                    A1-2 | A1-2: expected ID=STATE, such as SEC02-BP01=in-place
                    =partly | =partly: expected ID=STATE, such as SEC02-BP01=in-place
                    """)
    void setsAllOrNone(String wrong, String message) throws IOException {
        var before = Files.readString(file);
        var ran = terminal.run("answer", file, "A1-1=in-place", wrong, "D1-1=in-place");

        assertThat(ran).isEqualTo(new Terminal.Ran(1, "", message.strip()));
        assertThat(file).hasContent(before);
    }

    @Test
    void keepsTheReasonOfWhatIsNotApplicableAlready() throws IOException {
        var because = new NotApplicable(Exemption.OUT_OF_SCOPE, "no users");
        new ReviewFile().save(new Change.SetState(MFA, because).applyTo(Terminal.read(file)), file);
        terminal.run("answer", file, "A1-1=not-applicable");

        assertThat(Terminal.read(file).answerTo(MFA).state()).isEqualTo(because);
    }

    @Test
    void leavesTheFileAloneWhereNothingChanges() throws IOException {
        terminal.run("answer", file, "A1-1=in-place");
        var longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, longAgo);

        assertThat(terminal.run("answer", file, "A1-1=in-place").code()).isZero();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void asksForTheSetWhereTwoHaveThePractice() throws IOException {
        var other = file.resolveSibling("other.yaml");
        Files.writeString(other, Files.readString(Terminal.SET).replace("id: small", "id: other"));
        var both = file.resolveSibling("both.parapet");
        terminal.run("new", "--set", Terminal.SET, "--set", other, "--name", "Shop", "-o", both);

        assertThat(terminal.run("answer", both, "mfa=partly"))
                .isEqualTo(
                        new Terminal.Ran(
                                1,
                                "",
                                "mfa: is in more than one question set; name the set too, such as"
                                        + " small/mfa"));
        assertThat(terminal.run("answer", both, "other/mfa=partly").code()).isZero();
        assertThat(Terminal.read(both).answerTo(new PracticeRef("other", "mfa")).state())
                .isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void refusesToChangeAReviewOfANewerParapet() throws IOException {
        var newer = Files.readString(file).replace("parapet/review/1", "parapet/review/2");
        Files.writeString(file, newer);
        var ran = terminal.run("answer", file, "A1-1=in-place");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(
                        file
                                + ": was written by a newer Parapet and can only be read; update"
                                + " Parapet to change it");
        assertThat(file).hasContent(newer);
    }

    @Test
    void isWrongWithoutAnAnswer() {
        assertThat(terminal.run("answer", file).code()).isEqualTo(2);
    }

    @Test
    void saysInTheHistoryWhoAnswered() throws IOException {
        terminal.run("answer", file, "A1-1=in-place", "--by", "Platform lead");
        terminal.run("answer", file, "A1-1=partly");

        assertThat(Terminal.read(file).history().of(MFA))
                .extracting(entry -> entry.by())
                .containsExactly(
                        new Stamp("Platform lead", Terminal.NOW), new Stamp("", Terminal.NOW));
    }
}
