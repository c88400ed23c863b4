package dev.parapet.desktop.session;

import dev.parapet.questionset.QuestionSet;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The person at this machine.
///
/// @param name for the history; where blank, the reviewer's
/// @param reading gives question sets the language that they read in
public record Person(Supplier<String> name, UnaryOperator<List<QuestionSet>> reading) {
    /// Whoever the reviewer is, and reads sets as they are.
    public static final Person REVIEWER = new Person(() -> "", UnaryOperator.identity());
}
