package dev.parapet.document;

import java.util.List;
import java.util.function.Function;

/// What came of reading a file: a value, or the list of everything that is wrong with it. A file is
/// taken whole or refused whole.
public sealed interface Loaded<T> {

    /// Everything that was noticed, warnings included, in the order of the file.
    List<Problem> problems();

    /// The file was taken; its problems are warnings.
    record Ready<T>(T value, List<Problem> problems) implements Loaded<T> {
        public Ready {
            problems = List.copyOf(problems);
        }
    }

    /// The file was refused; at least one of its problems is an error.
    record Refused<T>(List<Problem> problems) implements Loaded<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("refused without an error");
            }
        }
    }

    static <T> Loaded<T> ready(T value) {
        return new Ready<>(value, List.of());
    }

    static <T> Loaded<T> refused(Place place, String message) {
        return new Refused<>(List.of(Problem.error(place, message)));
    }

    /// Goes on with the value where there is one; the problems of both steps are kept.
    default <R> Loaded<R> then(Function<T, Loaded<R>> next) {
        return switch (this) {
            case Refused<T>(var problems) -> new Refused<>(problems);
            case Ready<T>(var value, var problems) -> next.apply(value).after(problems);
        };
    }

    private Loaded<T> after(List<Problem> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        var all = new java.util.ArrayList<>(earlier);
        all.addAll(problems());
        return switch (this) {
            case Refused<T> _ -> new Refused<>(all);
            case Ready<T>(var value, _) -> new Ready<>(value, all);
        };
    }
}
