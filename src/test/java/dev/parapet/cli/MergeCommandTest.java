package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MergeCommandTest {
    private static final PracticeRef FIRST = new PracticeRef("small", "mfa");

    @TempDir private Path folder;

    private Terminal terminal;
    private Path base;
    private Path ours;
    private Path theirs;
    private Path merged;

    @BeforeEach
    void beginTwoCopies() throws IOException {
        terminal = new Terminal(folder);
        base = terminal.begun();
        terminal.run("answer", base, "mfa=partly", "--note", "Only for administrators");
        ours = Files.copy(base, folder.resolve("ours.parapet"));
        theirs = Files.copy(base, folder.resolve("theirs.parapet"));
        merged = folder.resolve("merged.parapet");
    }

    @Test
    void takesTheChangesOfBothSides() throws IOException {
        terminal.run("answer", ours, "mfa=in-place");
        terminal.run("answer", theirs, "A1-2=not-in-place");
        var ran = terminal.run("merge", base, ours, theirs, "-o", merged);

        assertThat(ran).isEqualTo(new Terminal.Ran(0, merged + ": 1 change taken from theirs", ""));
        assertThat(Terminal.read(merged).answers().practices()).hasSize(2);
        assertThat(Terminal.read(merged).answerTo(FIRST).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void listsWhatAPersonMustDecideAndKeepsIt() throws IOException {
        conflicting();
        var ran = terminal.run("merge", base, ours, theirs, "-o", merged, "--name", "shop");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(
                        "shop: A1-1 Ask for a second factor: Answer: ours “In place”, theirs"
                                + " “Not in place”",
                        "shop: A1-1 Ask for a second factor: Note: ours “Keys for everybody”,"
                                + " theirs “None”");
        assertThat(Terminal.read(merged).conflicts()).hasSize(2);
        assertThat(Terminal.read(merged).answerTo(FIRST).note()).isEqualTo("Keys for everybody");
    }

    @Test
    void decidesForTheirs() throws IOException {
        conflicting();
        var ran = terminal.run("merge", base, ours, theirs, "-o", merged, "--theirs");

        assertThat(ran.code()).isZero();
        assertThat(Terminal.read(merged).conflicts()).isEmpty();
        assertThat(Terminal.read(merged).answerTo(FIRST))
                .isEqualTo(Terminal.read(theirs).answerTo(FIRST));
    }

    @Test
    void keepsBothTextsAndLeavesOpenWhatIsNoText() throws IOException {
        conflicting();
        var ran = terminal.run("merge", base, ours, theirs, "-o", merged, "--both");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().contains("Answer:");
        assertThat(Terminal.read(merged).answerTo(FIRST).note())
                .isEqualTo("Keys for everybody\n\nNone");
    }

    @Test
    void keepsBothTextsAndDecidesTheRestForOurs() throws IOException {
        conflicting();
        var ran = terminal.run("merge", base, ours, theirs, "-o", merged, "--both", "--ours");

        assertThat(ran.code()).isZero();
        assertThat(Terminal.read(merged).answerTo(FIRST).note())
                .isEqualTo("Keys for everybody\n\nNone");
        assertThat(Terminal.read(merged).answerTo(FIRST).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void mergesWithoutABase() throws IOException {
        terminal.run("answer", theirs, "A1-2=not-in-place");
        var nothing = Files.createFile(folder.resolve("nothing"));

        assertThat(terminal.run("merge", ours, theirs, "-o", merged).code()).isZero();
        assertThat(Terminal.read(merged).answers()).isEqualTo(Terminal.read(theirs).answers());
        assertThat(terminal.run("merge", nothing, ours, theirs, "-o", ours).code()).isZero();
        assertThat(ours).hasSameBinaryContentAs(merged);
    }

    @Test
    void refusesTwoReviewsThatAreNoCopies() throws IOException {
        var other = folder.resolve("other.parapet");
        terminal.run("new", "--set", Terminal.SET, "--name", "Other", "-o", other);
        var before = Files.readAllBytes(ours);
        var ran = terminal.run("merge", ours, other, "-o", ours);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().contains("not two copies of one");
        assertThat(ours).hasBinaryContent(before);
    }

    @Test
    void isWrongWithOneFileOrBothDecisions() {
        assertThat(terminal.run("merge", ours, "-o", merged).code()).isEqualTo(2);
        assertThat(terminal.run("merge", ours, theirs, "-o", merged, "--ours", "--theirs").code())
                .isEqualTo(2);
    }

    private void conflicting() {
        terminal.run("answer", ours, "mfa=in-place", "--note", "Keys for everybody");
        terminal.run("answer", theirs, "mfa=not-in-place", "--note", "None");
    }
}
