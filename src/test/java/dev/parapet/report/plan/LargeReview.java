package dev.parapet.report.plan;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Answers;
import dev.parapet.review.NewReview;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Workload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The largest review that a person can begin: the newest version of every shipped set, with
/// nothing in place and a note of some length for everything.
final class LargeReview {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String NOTE =
            "Seen in the walk-through of the production account: nobody could say who answers for "
                    + "this, and the last change was made by hand. ";

    private LargeReview() {}

    static Review ofAllShippedSets() {
        var sets = new ShippedSets().read().newest();
        var begun =
                NewReview.of(
                        Workload.named("Order processing and payment of the online shop"),
                        sets,
                        Instant.parse("2026-03-02T08:00:00Z"));
        Map<PracticeRef, PracticeAnswer> answers = new HashMap<>();
        new Scope(begun)
                .questions()
                .forEach(asked ->
                        asked.practices().forEach(p -> answers.put(asked.refOf(p), answer())));
        return begun.withAnswers(new Answers(answers, Map.of()));
    }

    private static PracticeAnswer answer() {
        var plan =
                ActionPlan.NONE
                        .withOwner("Product owner, online shop")
                        .withDue(new Due.On(LocalDate.of(2026, 9, 30)));
        return PracticeAnswer.EMPTY
                .withState(PracticeState.NOT_IN_PLACE)
                .withNote(NOTE.repeat(3))
                .withPlan(plan);
    }
}
