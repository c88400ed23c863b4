package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.lens.SmallLens;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `parapet lens`, and lenses in the commands that take question sets.
class LensCommandTest {
    private static final SmallLens LENS = SmallLens.of("aaa", "bbb").with(SmallLens.none("q_no"));

    @TempDir private Path folder;

    private Terminal terminal = new Terminal(Path.of(""));
    private Path lens = Path.of("");

    @BeforeEach
    void writeALens() throws IOException {
        terminal = new Terminal(folder);
        lens =
                write(
                        "lens-v1.0.json",
                        LENS.ruled("aaa && bbb: NO_RISK", "default: HIGH_RISK").json());
    }

    @Test
    void importsALensAsAQuestionSet() throws IOException {
        var set = folder.resolve("set.yaml");
        var ran = terminal.run("lens", "import", lens, "-o", set);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo(set + ": small-lens@1.0, 1 questions, 2 practices");
        assertThat(Files.readString(set)).startsWith("format: \"parapet/question-set/1\"\n");
        assertThat(terminal.run("check", set).code()).isZero();
    }

    @Test
    void importsUnderAnIdAndVersionOfOnesOwn() {
        var set = folder.resolve("set.json");

        assertThat(
                        terminal.run(
                                        "lens",
                                        "import",
                                        lens,
                                        "-o",
                                        set,
                                        "--id",
                                        "mine",
                                        "--as-version",
                                        "3.1")
                                .out())
                .contains("mine@3.1");
        assertThat(terminal.run("lens", "import", lens, "-o", set, "--id", "No").errorLines())
                .containsExactly(
                        "--id is \"No\"; expected small letters, digits and single hyphens");
    }

    @Test
    void refusesABareNaNUnlessItIsToldTo() throws IOException {
        var broken = write("nan.json", LENS.json().replace("\"Practice aaa\"", "NaN"));
        var set = folder.resolve("set.json");

        assertThat(terminal.run("lens", "import", broken, "-o", set).errorLines())
                .singleElement()
                .asString()
                .endsWith(":15:36: is not valid JSON: NaN is no value; write a text in quotes");
        assertThat(set).doesNotExist();
        assertThat(terminal.run("lens", "import", "--lenient", broken, "-o", set).code()).isZero();
        assertThat(terminal.run("lens", "lint", broken).code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(terminal.run("lens", "lint", "--lenient", broken).code()).isZero();
    }

    @Test
    void beginsAReviewWithALens() throws IOException {
        var file = folder.resolve("shop.parapet");

        assertThat(terminal.run("new", "--set", lens, "--name", "Shop", "-o", file).code())
                .isZero();
        assertThat(terminal.run("answer", file, "aaa=in-place").code()).isZero();
        assertThat(
                        Terminal.read(file)
                                .answerTo(new PracticeRef("small-lens", "question.aaa"))
                                .state())
                .isEqualTo(PracticeState.IN_PLACE);
        assertThat(terminal.run("check", lens).out()).isEqualTo(lens + ": fine");
    }

    @Test
    void takesAReviewToANewerLens() throws IOException {
        var file = folder.resolve("shop.parapet");
        terminal.run("new", "--set", lens, "--name", "Shop", "-o", file);
        terminal.run("answer", file, "aaa=in-place", "bbb=partly", "--note", "Half of it");
        var newer =
                write(
                        "lens-v2.0.json",
                        SmallLens.of("aaa", "ccc")
                                .ruled("aaa && ccc: NO_RISK", "default: HIGH_RISK")
                                .json());

        var ran = terminal.run("upgrade", file, "--to", newer);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("carried", "new", "gone");
        var after = Terminal.read(file);
        assertThat(after.answerTo(new PracticeRef("small-lens", "question.aaa")).state())
                .isEqualTo(PracticeState.IN_PLACE);
        assertThat(after.archive()).hasSize(1);
        assertThat(after.milestones().getFirst().content().sets().getFirst().ref().toString())
                .isEqualTo("small-lens@1.0");
    }

    @Test
    void lintsALens() throws IOException {
        var odd = write("odd.json", LENS.ruled("aaa: NO_RISK", "default: HIGH_RISK").json());

        assertThat(terminal.run("lens", "lint", lens).out()).isEqualTo(lens + ": fine");
        var ran = terminal.run("lens", "lint", "--strict", odd);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.out())
                .isEqualTo(
                        odd
                                + ":23:24: warning: question: bbb: the risk is the same with and"
                                + " without; everything selected (aaa, bbb) is no risk either way");
    }

    @Test
    void exportsASetALensAndAReview() {
        var file = folder.resolve("shop.parapet");
        var out = folder.resolve("out.json");
        terminal.run("new", "--set", lens, "--name", "Shop", "-o", file);

        assertThat(terminal.run("lens", "export", file, "-o", out).out()).isEqualTo(out.toString());
        assertThat(terminal.run("lens", "export", lens, "-o", out).out()).isEqualTo(out.toString());
        var ran = terminal.run("lens", "export", "aws-security-pillar", "-o", out);
        assertThat(ran.out()).contains("securely-operate: its id becomes securely_operate");
        assertThat(terminal.run("check", out).out()).isEqualTo(out + ": fine");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
