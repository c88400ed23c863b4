package dev.parapet.cli;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs commands in a folder as a person at a terminal does.
///
/// @param opened the reviews that the window was asked to open
record Terminal(Path folder, List<Path> opened) {
    static final Path SET = Path.of("src/test/resources/dev/parapet/cli/question-set.yaml");
    static final Instant NOW = Instant.parse("2026-03-02T09:30:15.5Z");

    /// What came of a command.
    record Ran(int code, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    Terminal(Path folder) {
        this(folder, new ArrayList<>());
    }

    Ran run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        var code =
                ParapetCommand.create(
                                Clock.fixed(NOW, ZoneOffset.UTC), folders(), opened::add, words)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(words);
        return new Ran(code, lines(out), lines(err));
    }

    private Folders folders() {
        var own = folder.resolve(".own");
        return new Folders(own.resolve("settings"), own.resolve("cache"), folder);
    }

    /// A new review of the small set.
    Path begun() {
        var file = folder.resolve("shop.parapet");
        run("new", "--set", SET, "--name", "Shop", "-o", file);
        return file;
    }

    static Review read(Path file) throws IOException {
        return ((Ready<OpenedReview>) new ReviewFile().open(file)).value().review();
    }

    private static String lines(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n").strip();
    }
}
