package dev.parapet.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with one file while it is read.
public final class Problems {
    private static final Comparator<Problem> IN_FILE_ORDER =
            Comparator.<Problem>comparingInt(p -> p.place().line())
                    .thenComparingInt(p -> p.place().column());

    private final List<Problem> found = new ArrayList<>();

    public void error(Place place, String message) {
        found.add(Problem.error(place, message));
    }

    public void warning(Place place, String message) {
        found.add(Problem.warning(place, message));
    }

    public boolean anyError() {
        return found.stream().anyMatch(Problem::isError);
    }

    /// The value where nothing is wrong with it, else all problems in the order of the file, each
    /// once.
    public <T> Loaded<T> judge(T value) {
        var sorted = found.stream().distinct().sorted(IN_FILE_ORDER).toList();
        return anyError() ? new Loaded.Refused<>(sorted) : new Loaded.Ready<>(value, sorted);
    }
}
