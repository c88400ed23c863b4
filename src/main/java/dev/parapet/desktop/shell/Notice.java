package dev.parapet.desktop.shell;

import java.util.List;

/// Something to tell the person, calmly, above whatever is on screen.
///
/// @param lines details, such as the problems of a file
record Notice(Kind kind, String sentence, List<String> lines, List<Action> actions) {
    enum Kind {
        NEWS,
        PROBLEM,
        /// Something is under way.
        BUSY
    }

    /// Something the person can do about it.
    record Action(String words, Runnable run) {}

    Notice {
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }

    static Notice news(String sentence, Action... actions) {
        return new Notice(Kind.NEWS, sentence, List.of(), List.of(actions));
    }

    static Notice problem(String sentence, Action... actions) {
        return new Notice(Kind.PROBLEM, sentence, List.of(), List.of(actions));
    }

    static Notice busy(String sentence, Action... actions) {
        return new Notice(Kind.BUSY, sentence, List.of(), List.of(actions));
    }

    Notice withLines(List<String> next) {
        return new Notice(kind, sentence, next, actions);
    }
}
