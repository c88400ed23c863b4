package dev.parapet.bench.content;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Answers;
import dev.parapet.review.Evidence;
import dev.parapet.review.NewReview;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reviews with an answer to every practice: a quarter in place, each with a note, an owner and a
/// day.
public final class MadeReviews {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<PracticeState> STATES =
            List.of(
                    PracticeState.IN_PLACE,
                    PracticeState.PARTLY,
                    PracticeState.NOT_IN_PLACE,
                    PracticeState.NOT_IN_PLACE);

    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");

    private MadeReviews() {}

    public static Review of(int practices) {
        return of(MadeSets.of(practices), "Online shop");
    }

    public static Review of(QuestionSet set, String workload) {
        var prose = new Prose(2);
        Map<PracticeRef, PracticeAnswer> answers = new HashMap<>();
        set.practices().forEach(practice -> answers.put(set.refOf(practice), answer(prose)));
        return NewReview.of(Workload.named(workload), List.of(set), BEGUN)
                .withPeople(new People("Security lead", List.of("Platform lead", "Product owner")))
                .withAnswers(new Answers(answers, Map.of()));
    }

    private static PracticeAnswer answer(Prose prose) {
        return PracticeAnswer.EMPTY
                .withState(prose.oneOf(STATES))
                .withNote(prose.paragraph(2))
                .withEvidence(List.of(new Evidence.Remark(prose.sentence(6))))
                .withPlan(
                        ActionPlan.NONE
                                .withOwner(prose.oneOf(List.of("Platform lead", "Product owner")))
                                .withDue(
                                        new Due.On(
                                                DAY.plusDays(prose.oneOf(List.of(20, 80, 150))))));
    }
}
