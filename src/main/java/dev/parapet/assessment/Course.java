package dev.parapet.assessment;

import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.InPlace;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;

/// Which way a practice or question went between two moments. A first answer is neither better nor
/// worse than none.
public enum Course {
    IMPROVED,
    SLIPPED,
    /// It was not answered before.
    ANSWERED,
    /// Its answer was taken back.
    TAKEN_BACK,
    /// It no longer applies to the workload.
    EXEMPTED,
    /// It applies now and did not before.
    INCLUDED,
    /// It was not asked before.
    ADDED,
    /// It is no longer asked.
    REMOVED,
    /// The answer stayed; something else about it changed.
    EDITED,
    SAME;

    private static final int NOT_ANSWERED = -1;
    private static final int NOT_APPLICABLE = -2;

    static Course of(PracticeState from, PracticeState to) {
        return between(rank(from), rank(to));
    }

    static Course of(Risk from, Risk to) {
        return between(rank(from), rank(to));
    }

    private static Course between(int from, int to) {
        if (from == to) {
            return SAME;
        }
        if (to == NOT_APPLICABLE || to == NOT_ANSWERED) {
            return to == NOT_APPLICABLE ? EXEMPTED : TAKEN_BACK;
        }
        if (from == NOT_APPLICABLE || from == NOT_ANSWERED) {
            return from == NOT_APPLICABLE ? INCLUDED : ANSWERED;
        }
        return to > from ? IMPROVED : SLIPPED;
    }

    private static int rank(PracticeState state) {
        return switch (state) {
            case Unanswered _ -> NOT_ANSWERED;
            case NotApplicable _ -> NOT_APPLICABLE;
            case NotInPlace _ -> 0;
            case Partly _ -> 1;
            case InPlace _ -> 2;
        };
    }

    private static int rank(Risk risk) {
        return switch (risk) {
            case UNANSWERED -> NOT_ANSWERED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
            case NONE -> 3;
        };
    }
}
