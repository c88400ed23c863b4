package dev.parapet.desktop.setup;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.NewReview;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import java.time.Instant;
import java.util.List;

/// A review as the three steps describe it, before it begins.
public record ReviewDraft(Workload workload, People people, List<QuestionSet> sets) {
    public ReviewDraft {
        sets = List.copyOf(sets);
    }

    /// The review, with nothing answered.
    public Review begin(Instant now) {
        return NewReview.of(workload, sets, now).withPeople(people);
    }
}
