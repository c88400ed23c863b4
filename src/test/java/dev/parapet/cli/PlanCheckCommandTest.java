package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PlanCheckCommandTest {
    private final Path folder;
    private final Terminal terminal;
    private final Path review;

    PlanCheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
        this.review = terminal.begun();
    }

    @Test
    void listsWhatToMendAndWritesNothing() {
        terminal.run("answer", review, "A1-1=not-in-place", "A1-2=partly", "D1-1=in-place");
        var ran = terminal.run("plan", review, "--check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .anyMatch(line -> line.startsWith("A1-1 ") && line.endsWith("nobody owns"));
        assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
    }

    @Test
    void tellsOfItWhereAPlanIsWritten() {
        terminal.run("answer", review, "A1-1=not-in-place");
        var file = folder.resolve("plan.md");
        var ran = terminal.run("plan", review, "-o", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("to mend before it goes out", "--check");
        assertThat(file).exists();
    }

    @Test
    void isEitherACheckOrAPlan() {
        var file = folder.resolve("plan.md");

        assertThat(terminal.run("plan", review, "--check", "-o", file).errorLines().getFirst())
                .isEqualTo("--check writes no plan; leave -o out");
        assertThat(terminal.run("plan", review).errorLines().getFirst())
                .startsWith("-o FILE is missing");
        assertThat(file).doesNotExist();
    }
}
