package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

class ShortcutTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;

    ShortcutTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("broken.yaml"), "format: parapet/question-set/1\nid: [\n");
    }

    static List<List<String>> shortened() {
        return List.of(
                List.of("--version"),
                List.of("check", Terminal.SET.toString()),
                List.of("check", "FOLDER/missing.yaml"),
                List.of("check", "FOLDER/broken.yaml", Terminal.SET.toString()));
    }

    static List<List<String>> others() {
        return List.of(
                List.of("--help"),
                List.of("check"),
                List.of("check", "--help"),
                List.of("check", Terminal.SET.toString(), "@more"),
                List.of("--version", "check"),
                List.of("sets"));
    }

    @ParameterizedTest
    @MethodSource("shortened")
    void saysWhatTheLongWaySays(List<String> words) {
        var args =
                words.stream()
                        .map(word -> word.replace("FOLDER", folder.toString()))
                        .toArray(String[]::new);
        var code = new Shortcut(new PrintWriter(out), new PrintWriter(err)).run(args);
        var full = new Terminal(folder).run((Object[]) args);

        assertThat(code).hasValue(full.code());
        assertThat(out.toString().strip()).isEqualTo(full.out());
        assertThat(err.toString().strip()).isEqualTo(full.err());
    }

    @ParameterizedTest
    @MethodSource("others")
    void leavesAllElseToTheLongWay(List<String> words) {
        var code =
                new Shortcut(new PrintWriter(out), new PrintWriter(err))
                        .run(words.toArray(String[]::new));

        assertThat(code).isEqualTo(OptionalInt.empty());
        assertThat(out.toString() + err).isEmpty();
    }
}
