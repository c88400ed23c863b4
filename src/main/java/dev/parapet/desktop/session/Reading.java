package dev.parapet.desktop.session;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;

import java.util.List;
import java.util.function.UnaryOperator;

/// Gives a review the question sets that a person reads. Remembers the last, for a review changes
/// often and its sets hardly ever.
final class Reading {
    private final UnaryOperator<List<QuestionSet>> words;
    private List<QuestionSet> kept = List.of();
    private List<QuestionSet> read = List.of();

    Reading(UnaryOperator<List<QuestionSet>> words) {
        this.words = words;
    }

    Review of(Review review) {
        if (!review.sets().equals(kept)) {
            kept = review.sets();
            read = words.apply(kept);
        }
        return read.equals(kept) ? review : review.withSets(read);
    }
}
