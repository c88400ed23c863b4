package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

class EncryptCommandTest {
    private static final int LONGER_THAN_ANY_WAIT = 120;

    @TempDir private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));
    private Path review = Path.of("");
    private Path passphrase = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        review = terminal.begun();
        terminal.run("answer", review, "A1-1=in-place");
        passphrase = Files.writeString(folder.resolve("passphrase"), "correct horse\n");
    }

    @Test
    void encryptsAReviewThatCommandsGoOnWith() throws IOException {
        assertThat(terminal.run("encrypt", review, "--passphrase-file", passphrase).code())
                .isZero();
        assertThat(new String(Files.readAllBytes(review), ISO_8859_1))
                .startsWith("age-encryption.org/v1\n");

        var answered =
                terminal.run("answer", review, "A1-2=partly", "--passphrase-file", passphrase);
        assertThat(answered.code()).isZero();
        assertThat(terminal.run("decrypt", review, "--passphrase-file", passphrase).code())
                .isZero();
        assertThat(Terminal.read(review).answers().practices()).hasSize(2);
    }

    @Test
    void saysWhenThePassphraseIsWrongOrMissing() throws IOException {
        terminal.run("encrypt", review, "--passphrase-file", passphrase);
        var wrong = Files.writeString(folder.resolve("wrong"), "wrong horse");

        assertThat(terminal.run("score", review, "--passphrase-file", wrong).errorLines())
                .containsExactly(review + ": the passphrase is wrong");
        assertThat(terminal.run("score", review).errorLines())
                .containsExactly(
                        review
                                + ": a passphrase is needed and there is no terminal to type it at;"
                                + " name a file with --passphrase-file");
        assertThat(terminal.run("check", review).errorLines())
                .containsExactly(
                        review + ": is encrypted with a passphrase; parapet decrypt takes it off");
    }

    @Test
    void refusesAnEmptyPassphrase() throws IOException {
        var empty = Files.writeString(folder.resolve("empty"), "\n");

        assertThat(terminal.run("encrypt", review, "--passphrase-file", empty).errorLines())
                .containsExactly(review + ": the passphrase is empty; nothing was changed");
        assertThat(Terminal.read(review).answers().practices()).hasSize(1);
    }

    /// The age command takes a passphrase from a terminal only, which script(1) makes.
    @Test
    void theAgeCommandReadsTheFile() throws Exception {
        assumeTrue(isThere("age") && isThere("script"), "the age command is not installed here");
        var plain = Files.readAllBytes(review);
        terminal.run("encrypt", review, "--passphrase-file", passphrase);
        var opened = folder.resolve("opened");

        var process =
                new ProcessBuilder(
                                "script",
                                "-qec",
                                "age -d -o '%s' '%s'".formatted(opened, review),
                                "/dev/null")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var typing = process.outputWriter(UTF_8)) {
            typing.write("correct horse\n");
            typing.flush();
            assertThat(process.waitFor(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(opened).hasBinaryContent(plain);
    }

    private static boolean isThere(String command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
