package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.PracticeState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class VersionsCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void listsEarlierVersionsWithWhatDiffers() {
        var terminal = new Terminal(folder);
        var review = answeredTwice(terminal);

        var ran = terminal.run("versions", review);

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().map(String::strip))
                .containsExactly("1  2026-03-02 09:30:15  1 answered, 1 otherwise than now");
    }

    /// Formats write other digits where Arabic is the language of the machine.
    @Test
    @ResourceLock(Resources.LOCALE)
    void findsThemAgainWhateverTheLanguageOfTheMachine() {
        var own = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.of("ar", "EG"));
            var terminal = new Terminal(folder);
            var review = answeredTwice(terminal);

            assertThat(terminal.run("versions", review).out().lines()).hasSize(1);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, own);
        }
    }

    @Test
    void bringsOneBackIntoANewFile() throws IOException {
        var terminal = new Terminal(folder);
        var review = answeredTwice(terminal);
        var target = folder.resolve("earlier.parapet");

        var ran = terminal.run("versions", review, "--restore", 1, "-o", target);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(target.toString());
        assertThat(Terminal.read(target).answers().practices().values())
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.state()).isInstanceOf(PracticeState.InPlace.class));
    }

    @Test
    void neverWritesOverAFile() {
        var terminal = new Terminal(folder);
        var review = answeredTwice(terminal);

        var ran = terminal.run("versions", review, "--restore", 1, "-o", review);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(review + ": is there already; choose another name");
    }

    @Test
    void saysWhereNothingIsKept() {
        var terminal = new Terminal(folder);
        var missing = folder.resolve("missing.parapet");

        assertThat(terminal.run("versions", missing).errorLines())
                .containsExactly(missing + ": no earlier version of it is kept");
    }

    @Test
    void otherCommandsRefuseADamagedReviewAndNameItsLastGoodVersion() throws IOException {
        var terminal = new Terminal(folder);
        var review = answeredTwice(terminal);
        Files.writeString(review, "{");

        var ran = terminal.run("score", review);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .last()
                .isEqualTo(
                        review
                                + ": its last good version is 2, of 2026-03-02T09:30:15.500Z, with"
                                + " 2 answers; parapet versions "
                                + review
                                + " --restore 2 -o FILE brings it back");
        assertThat(review).hasContent("{");
    }

    private static Path answeredTwice(Terminal terminal) {
        var review = terminal.begun();
        terminal.run("answer", review, "A1-1=in-place");
        terminal.run("answer", review, "A1-2=partly");
        return review;
    }
}
