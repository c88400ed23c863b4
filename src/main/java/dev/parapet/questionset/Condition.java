package dev.parapet.questionset;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A condition over the practices of one question, written as in AWS custom lenses: `a && !(b ||
/// c)`, or `default`, which always holds. Not binds before and, and before or (the lens format
/// leaves this open; real lenses read so).
public sealed interface Condition {

    /// Holds where the practice with this id is in place.
    record InPlace(String practice) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record Both(Condition left, Condition right) implements Condition {}

    record Either(Condition left, Condition right) implements Condition {}

    /// Holds always; written `default`.
    record Always() implements Condition {}

    /// The same condition over practices of other names.
    default Condition renamed(UnaryOperator<String> names) {
        return replaced(practice -> new InPlace(names.apply(practice)));
    }

    /// The same condition with another in the place of each practice.
    default Condition replaced(Function<String, Condition> practices) {
        return switch (this) {
            case InPlace(var practice) -> practices.apply(practice);
            case Not(var inner) -> new Not(inner.replaced(practices));
            case Both(var left, var right) ->
                    new Both(left.replaced(practices), right.replaced(practices));
            case Either(var left, var right) ->
                    new Either(left.replaced(practices), right.replaced(practices));
            case Always() -> this;
        };
    }

    /// The ids of all practices that the condition speaks of.
    default Stream<String> practices() {
        return switch (this) {
            case InPlace(var practice) -> Stream.of(practice);
            case Not(var inner) -> inner.practices();
            case Both(var left, var right) -> Stream.concat(left.practices(), right.practices());
            case Either(var left, var right) -> Stream.concat(left.practices(), right.practices());
            case Always() -> Stream.empty();
        };
    }
}
