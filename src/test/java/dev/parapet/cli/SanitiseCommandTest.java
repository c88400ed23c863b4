package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SanitiseCommandTest {
    private static final String SECRET = "Seen in 111122223333 by night.desk@corp.example";

    private final Path folder;
    private final Terminal terminal;
    private final Path review;
    private final Path copy;

    SanitiseCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
        this.review = terminal.begun();
        this.copy = folder.resolve("copy.parapet");
    }

    @BeforeEach
    void answer() {
        terminal.run("answer", review, "A1-1=not-in-place", "--note", SECRET, "--by", "Ana Silva");
    }

    @Test
    void writesACopyAndLeavesTheReviewAsItIs() throws IOException {
        var before = Files.readString(review);
        var ran = terminal.run("sanitise", review, "-o", copy);

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(copy))
                .contains("Seen in [account] by [e-mail address]")
                .doesNotContain("111122223333", "night.desk", "Silva");
        assertThat(Files.readString(review)).isEqualTo(before);
    }

    @Test
    void theCopyScoresAsTheReviewDoes() {
        terminal.run("sanitise", review, "-o", copy);

        assertThat(terminal.run("score", copy).out())
                .isEqualTo(terminal.run("score", review).out());
    }

    @Test
    void replacesNoFile() throws IOException {
        Files.writeString(copy, "mine");
        var ran = terminal.run("sanitise", review, "-o", copy);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("is there already; choose another name");
        assertThat(copy).hasContent("mine");
    }

    @Test
    void aPlanForOutsidersLeavesTheSameOut() throws IOException {
        var plan = folder.resolve("plan.md");
        terminal.run("plan", review, "-o", plan, "--sanitised");

        assertThat(Files.readString(plan))
                .contains("account", "e-mail address")
                .doesNotContain("111122223333", "night.desk");
    }
}
