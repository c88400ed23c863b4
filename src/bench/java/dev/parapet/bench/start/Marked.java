package dev.parapet.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Processes that never end by themselves and note in a file when they have painted something.
///
/// @param home that the process takes for its person's
record Marked(Path home) {
    private static final int EVERY_MILLIS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /// Runs a program until its mark, and ends it.
    ///
    /// @return milliseconds from the process's start to the mark
    double run(List<String> command, String mark) throws IOException, InterruptedException {
        var marks = Files.createTempFile("marks", "");
        var marking =
                command.stream().map(word -> word.replace("@MARKS@", marks.toString())).toList();
        var builder = new ProcessBuilder(marking);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        var begun = Instant.now();
        var process = builder.start();
        try {
            while (process.isAlive() && begun.plus(LONGEST).isAfter(Instant.now())) {
                var painted = painted(marks, mark);
                if (painted.isPresent()) {
                    return Duration.between(begun, painted.get()).toNanos() / 1e6;
                }
                Thread.sleep(EVERY_MILLIS);
            }
            throw new IOException(command + " never painted");
        } finally {
            process.destroy();
            process.waitFor();
            Files.delete(marks);
        }
    }

    private static Optional<Instant> painted(Path marks, String mark) throws IOException {
        return Files.readAllLines(marks).stream()
                .filter(line -> line.startsWith(mark + " ") && line.endsWith("Z"))
                .map(line -> Instant.parse(line.substring(mark.length() + 1)))
                .findFirst();
    }
}
