package dev.parapet.review;

import dev.parapet.questionset.QuestionSet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Begins reviews.
public final class NewReview {
    private NewReview() {}

    /// A review with nothing answered.
    ///
    /// @param sets at least one, each id once
    /// @param now kept to the second
    public static Review of(Workload workload, List<QuestionSet> sets, Instant now) {
        if (sets.isEmpty() || sets.stream().map(QuestionSet::id).distinct().count() < sets.size()) {
            throw new IllegalArgumentException("a review needs question sets, each once");
        }
        var begun = now.truncatedTo(ChronoUnit.SECONDS);
        return new Review(
                UUID.randomUUID().toString(),
                begun,
                begun,
                new Snapshot(workload, People.NOBODY, sets, Answers.NONE, List.of()),
                List.of(),
                List.of(),
                History.NONE,
                Extras.NONE);
    }
}
