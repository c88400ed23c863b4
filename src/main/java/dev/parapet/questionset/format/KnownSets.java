package dev.parapet.questionset.format;

import dev.parapet.questionset.QuestionSet;

import java.util.Optional;

/// The question sets from which a set that is being read may take text.
@FunctionalInterface
public interface KnownSets {
    /// Knows none: every set has to bring its own text.
    KnownSets NONE = _ -> Optional.empty();

    /// The set that a file names as `id` or `id@version`.
    Optional<QuestionSet> named(String name);
}
