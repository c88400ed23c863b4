package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// What holds for every command.
class ParapetCommandTest {
    private final Path folder;
    private final Terminal terminal;

    ParapetCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "score", "plan", "answer", "check"})
    void saysInALineThatAFileIsMissing(String command) {
        isRefusedInALine(command, folder.resolve("missing.parapet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "score", "plan", "answer", "check"})
    void saysInALineThatAFolderIsNoFile(String command) {
        isRefusedInALine(command, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "plan", "answer", "check"})
    void saysInALineThatAFileIsEmpty(String command) throws IOException {
        isRefusedInALine(command, Files.createFile(folder.resolve("empty.parapet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "plan", "answer", "check"})
    void saysInALineThatAFileIsNoise(String command) throws IOException {
        var noise = folder.resolve("noise.parapet");
        var bytes = new byte[50 << 20];
        new Random(1).nextBytes(bytes);
        Files.write(noise, bytes);

        isRefusedInALine(command, noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "check"})
    void saysInALineThatAFileIsNoiseInLetters(String command) throws IOException {
        var noise = folder.resolve("noise.parapet");
        var bytes = new byte[50 << 20];
        new Random(1).nextBytes(bytes);
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (' ' + (bytes[i] & 63));
        }
        Files.write(noise, bytes);

        isRefusedInALine(command, noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "check"})
    void saysInALineThatAFileIsTooLarge(String command) throws IOException {
        var large = folder.resolve("large.parapet");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300L << 20);
        }

        isRefusedInALine(command, large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "score", "score --yaml a", "plan a -o", "new"})
    void isWrongWhereTheCommandIs(String line) {
        var ran = terminal.run((Object[]) line.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void helps() {
        var ran = terminal.run("--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("open", "sets", "check", "new", "answer", "score", "plan");
    }

    @Test
    void opensTheWindowWithAReview() {
        var file = terminal.begun();

        assertThat(terminal.run("open", file).code()).isZero();
        assertThat(terminal.opened()).isEqualTo(List.of(file));
    }

    @Test
    void saysThatAFolderIsNoReview() {
        var ran = terminal.run("open", folder);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errorLines()).containsExactly(folder + ": is a folder; name a file");
        assertThat(terminal.opened()).isEmpty();
    }

    private void isRefusedInALine(String command, Path file) {
        var ran =
                switch (command) {
                    case "plan" -> terminal.run(command, file, "-o", folder.resolve("p.pdf"));
                    case "answer" -> terminal.run(command, file, "A1-1=in-place");
                    default -> terminal.run(command, file);
                };

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(ran.err()).startsWith(file + ":").hasSizeLessThan(400);
        assertThat(folder.resolve("p.pdf")).doesNotExist();
        assertThat(terminal.opened()).isEmpty();
    }
}
