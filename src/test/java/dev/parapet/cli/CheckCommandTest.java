package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.lens.SmallLens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CheckCommandTest {
    private final Path folder;
    private final Terminal terminal;

    CheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    static List<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("questionnaires"))) {
            return files.filter(file ->
                            file.endsWith("question-set.yaml")
                                    || file.toString().endsWith(".parapet"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsEveryShippedFileFine(Path file) {
        assertThat(terminal.run("check", file)).isEqualTo(new Terminal.Ran(0, file + ": fine", ""));
    }

    @Test
    void seesShippedFiles() throws IOException {
        assertThat(shipped()).hasSizeGreaterThan(6);
    }

    @Test
    void checksOnAfterAFileThatCannotBeRead() throws IOException {
        var circle = folder.resolve("circle.yaml");
        Files.createSymbolicLink(circle, Path.of("circle.yaml"));
        var ran = terminal.run("check", circle, Terminal.SET);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith(circle + ": cannot be read");
        assertThat(ran.out()).isEqualTo(Terminal.SET + ": fine");
    }

    @Test
    void warnsOfTheRulesOfALens() throws IOException {
        var lens =
                SmallLens.of("aaa", "bbb")
                        .with(SmallLens.none("question_no"))
                        .ruled(
                                "aaa && bbb: NO_RISK",
                                "aaa && bbb: MEDIUM_RISK",
                                "default: HIGH_RISK");
        var file = Files.writeString(folder.resolve("lens.json"), lens.json());
        var ran = terminal.run("check", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(file + ": fine, with warnings");
        assertThat(ran.err())
                .contains(
                        file
                                + ":25:13: warning: question: rule 2 holds exactly where rule 1"
                                + " does");
    }

    @Test
    void findsAReviewFine() {
        var file = terminal.begun();

        assertThat(terminal.run("check", file)).isEqualTo(new Terminal.Ran(0, file + ": fine", ""));
    }

    @Test
    void listsEveryProblemWithItsPlace() throws IOException {
        var file =
                wrong(
                        "set.yaml",
                        Files.readString(Terminal.SET)
                                .replace("version: \"1.0\"", "version: new")
                                .replace("risk: low", "risk: tiny"));
        var ran = terminal.run("check", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines()).hasSize(2).allMatch(line -> line.startsWith(file + ":"));
        assertThat(ran.errorLines().getFirst()).startsWith(file + ":3:").contains("\"new\"");
        assertThat(ran.errorLines().getLast()).contains("\"tiny\"");
    }

    @Test
    void isFineWithWarnings() throws IOException {
        var file =
                wrong(
                        "set.yaml",
                        Files.readString(Terminal.SET).replace("steps: [Ask the staff list.]", ""));
        var ran = terminal.run("check", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(file + ": fine, with warnings");
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(ran.err()).contains(": warning: ", "A1-2");
    }

    @Test
    void checksTheOthersWhereOneIsWrong() throws IOException {
        var review = terminal.begun();
        var missing = folder.resolve("missing.yaml");
        var ran = terminal.run("check", missing, wrong("a.yaml", "a: 1"), Terminal.SET, review);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).hasSize(2);
        assertThat(ran.errorLines().getFirst()).startsWith(missing + ":").contains("no such file");
        assertThat(ran.out().lines()).containsExactly(Terminal.SET + ": fine", review + ": fine");
    }

    @Test
    void saysThatAReviewIsWrongAsAReview() throws IOException {
        var file = terminal.begun();
        Files.writeString(file, Files.readString(file).replace("\"Shop\"", "12"));
        var ran = terminal.run("check", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("\"name\"");
    }

    private Path wrong(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
