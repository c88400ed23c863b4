package dev.parapet.desktop.answer;

import dev.parapet.questionset.QuestionSet;

/// Ids of questions that nobody says aloud: lenses have such as `architecture_diagram_provided`.
/// Questions with them go by their titles.
final class LongIds {
    /// An id as people quote it, such as SEC 11 or SUS_WL_4.
    private static final int LONGEST_QUOTED = 12;

    private LongIds() {}

    /// Whether a set has any: all its questions are called in the same way.
    static boolean areIn(QuestionSet set) {
        return set.questions().anyMatch(question -> question.id().length() > LONGEST_QUOTED);
    }
}
