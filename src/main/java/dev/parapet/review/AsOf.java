package dev.parapet.review;

import dev.parapet.review.ActionPlan.Status;

import java.time.LocalDate;
import java.util.HashMap;

/// Looks at reviews as they stand on a day: an acceptance that has run out accepts nothing any
/// more, so its practice counts as open.
public record AsOf(LocalDate day) {
    public Review of(Review review) {
        if (review.answers().practices().values().stream().noneMatch(this::hasRunOut)) {
            return review;
        }
        var practices = new HashMap<>(review.answers().practices());
        practices.replaceAll((_, answer) ->
                hasRunOut(answer)
                        ? answer.withPlan(answer.plan().withStatus(Status.OPEN))
                        : answer);
        return review.withAnswers(new Answers(practices, review.answers().questions()));
    }

    private boolean hasRunOut(PracticeAnswer answer) {
        return answer.plan().status() instanceof Status.Accepted accepted && !accepted.holdsOn(day);
    }
}
