package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;
import dev.parapet.document.Place;
import dev.parapet.document.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is wrong with a file, as lines of a notice.
record ProblemLines(Texts texts) {
    private static final int MOST = 50;

    List<String> of(Path file, List<Problem> problems) {
        var lines = problems.stream().limit(MOST).map(problem -> named(file, problem).toString());
        var rest = problems.size() - MOST;
        return rest <= 0
                ? lines.toList()
                : Stream.concat(lines, Stream.of(texts.of("open.more", rest))).toList();
    }

    /// The problem under the file's name alone: the folder is no news here.
    private static Problem named(Path file, Problem problem) {
        var at = problem.place();
        return new Problem(
                new Place(String.valueOf(file.getFileName()), at.line(), at.column()),
                problem.severity(),
                problem.message());
    }
}
