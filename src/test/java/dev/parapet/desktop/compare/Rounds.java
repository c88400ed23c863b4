package dev.parapet.desktop.compare;

import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A review that went through rounds, with a milestone at the end of each.
public final class Rounds {
    public static final QuestionSet PILLAR = SampleReview.pillar();
    public static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private static final Duration BETWEEN = Duration.ofDays(60);

    private Rounds() {}

    /// The first round left some gaps; half a year later most are closed and one is open again.
    public static Review review() {
        var review = keep(SampleReview.answered(PILLAR), "Kick-off", 3);
        review = close(review, 5);
        review = keep(review, "Second round", 2);
        review = close(review, 4);
        review = keep(review, "After the audit of the payment service", 1);
        return open(close(review, 6));
    }

    private static Review keep(Review review, String name, int roundsAgo) {
        return Milestones.keep(review, name, NOW.minus(BETWEEN.multipliedBy(roundsAgo)));
    }

    /// Puts gaps in place, the first ones of the set.
    private static Review close(Review review, int gaps) {
        var next = review;
        for (var practice : gaps(review).stream().limit(gaps).toList()) {
            next = set(next, practice, PracticeState.IN_PLACE);
        }
        return next;
    }

    private static Review open(Review review) {
        var last =
                PILLAR.practices()
                        .map(PILLAR::refOf)
                        .filter(ref -> review.answerTo(ref).state().equals(PracticeState.IN_PLACE))
                        .toList()
                        .getLast();
        var opened = set(review, last, PracticeState.PARTLY);
        return set(
                new Change.SetOwner(last, "Platform lead").applyTo(opened),
                gaps(review).getLast(),
                PracticeState.UNANSWERED);
    }

    private static List<PracticeRef> gaps(Review review) {
        return PILLAR.practices()
                .map(PILLAR::refOf)
                .filter(ref -> isGap(review.answerTo(ref).state()))
                .toList();
    }

    private static boolean isGap(PracticeState state) {
        return state.equals(PracticeState.PARTLY) || state.equals(PracticeState.NOT_IN_PLACE);
    }

    private static Review set(Review review, PracticeRef practice, PracticeState state) {
        return new Change.SetState(practice, state)
                .applyTo(review)
                .signed(review, new Stamp("Security lead", NOW));
    }
}
