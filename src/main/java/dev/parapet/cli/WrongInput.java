package dev.parapet.cli;

import dev.parapet.document.Problem;

import java.util.List;

/// Ends a command because its input is wrong, with one line for each thing that is.
final class WrongInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    WrongInput(String line) {
        this(List.of(line));
    }

    WrongInput(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = lines;
    }

    static WrongInput of(List<Problem> problems) {
        return new WrongInput(problems.stream().map(Problem::toString).toList());
    }

    List<String> lines() {
        return lines;
    }
}
