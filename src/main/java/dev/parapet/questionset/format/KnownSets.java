package dev.parapet.questionset.format;

import dev.parapet.questionset.QuestionSet;

import java.util.List;
import java.util.Optional;

/// The question sets at hand beside one that is being read: it may take text from them, and its
/// references to them are checked.
@FunctionalInterface
public interface KnownSets {
    /// Knows none: every set has to bring its own text.
    KnownSets NONE = _ -> Optional.empty();

    /// The set that a file names as `id` or `id@version`.
    Optional<QuestionSet> named(String name);

    /// The file that holds a set, as seen from the one that is being read; empty for a shipped set.
    default Optional<String> fileOf(QuestionSet set) {
        return Optional.empty();
    }

    /// All versions of a set at hand, in any order; none where nobody knows.
    default List<QuestionSet> versions(String id) {
        return List.of();
    }
}
