package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class NewCommandTest {
    private final Path file;
    private final Terminal terminal;

    NewCommandTest(@TempDir Path folder) {
        this.file = folder.resolve("shop.parapet");
        this.terminal = new Terminal(folder);
    }

    @Test
    void beginsAReviewAndNamesIt() throws IOException {
        var ran = terminal.run("new", "--set", Terminal.SET, "--name", "Shop", "-o", file);
        var review = Terminal.read(file);

        assertThat(ran).isEqualTo(new Terminal.Ran(0, file.toString(), ""));
        assertThat(review.workload().name()).isEqualTo("Shop");
        assertThat(review.sets()).extracting(QuestionSet::id).containsExactly("small");
        assertThat(review.answers().practices()).isEmpty();
        assertThat(review.created()).isEqualTo("2026-03-02T09:30:15Z");
    }

    @Test
    void takesTheNewestVersionWhereNoneIsNamed() throws IOException {
        terminal.run("new", "--set", "aws-security-pillar", "--name", "Shop", "-o", file);

        assertThat(Terminal.read(file).sets())
                .containsExactly(
                        new ShippedSets().read().newest("aws-security-pillar").orElseThrow());
    }

    @Test
    void takesTheVersionsThatAreNamedInTheirOrder() throws IOException {
        terminal.run(
                "new",
                "--set",
                "shared-responsibility@1.0",
                "--set",
                "aws-security-pillar@2023.10.3",
                "--name",
                "Shop",
                "-o",
                file);

        assertThat(Terminal.read(file).sets())
                .extracting(set -> set.ref().toString())
                .containsExactly("shared-responsibility@1.0", "aws-security-pillar@2023.10.3");
    }

    @Test
    void takesAFileThatTakesItsTextFromAShippedSet() {
        var set = "questionnaires/shared-responsibility/1.0/question-set.yaml";

        assertThat(terminal.run("new", "--set", set, "--name", "Shop", "-o", file).code()).isZero();
    }

    @Test
    void refusesToOverwrite() throws IOException {
        Files.writeString(file, "mine");
        var ran = terminal.run("new", "--set", Terminal.SET, "--name", "Shop", "-o", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(file + ": is there already; choose another name");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhichSetsThereAreWhereOneIsUnknown() {
        var ran = terminal.run("new", "--set", "pillar", "--name", "Shop", "-o", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(ran.err())
                .startsWith("pillar: no such question set or file; there are aws-security-pillar@")
                .contains("shared-responsibility@1.0");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAVersionThatIsNotThere() {
        var named = "aws-security-pillar@1.0";

        assertThat(terminal.run("new", "--set", named, "--name", "Shop", "-o", file).err())
                .startsWith(named + ": no such question set");
    }

    @Test
    void refusesASetTwice() {
        var set = Terminal.SET;
        var ran = terminal.run("new", "--set", set, "--set", set, "--name", "Shop", "-o", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAnEmptyName() {
        var ran = terminal.run("new", "--set", Terminal.SET, "--name", " ", "-o", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).hasSize(1);
    }

    @Test
    void listsEveryProblemOfAWrongSet(@TempDir Path folder) throws IOException {
        var set = folder.resolve("set.yaml");
        Files.writeString(set, "format: parapet/question-set/1\nid: A\nversion: x\n");
        var ran = terminal.run("new", "--set", set, "--name", "Shop", "-o", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith(set + ":"));
    }

    @Test
    void isWrongWithoutASet() {
        assertThat(terminal.run("new", "--name", "Shop", "-o", file).code()).isEqualTo(2);
    }
}
