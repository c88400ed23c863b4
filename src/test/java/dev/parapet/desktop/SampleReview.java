package dev.parapet.desktop;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.Extras;
import dev.parapet.review.History;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Workload;
import dev.parapet.review.upgrade.Upgrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Reviews of one workload, as a workshop leaves them behind.
public final class SampleReview {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Catalogue SHIPPED = new ShippedSets().read();
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<String> OWNERS =
            List.of("Platform lead", "Security engineer", "Application team", "");
    private static final List<Side> SIDES =
            List.of(Side.PLATFORM_TEAM, Side.APPLICATION_TEAM, Side.PLATFORM_TEAM, Side.NOT_SAID);

    private SampleReview() {}

    public static QuestionSet pillar() {
        return SHIPPED.newest("aws-security-pillar").orElseThrow();
    }

    /// The pillar as it stood in another edition, such as 2023.10.3.
    public static QuestionSet pillar(String version) {
        return SHIPPED.named("aws-security-pillar@" + version).orElseThrow();
    }

    /// A review of October 2023 that was taken to the newest edition, nothing looked at again yet.
    public static Review upgraded() {
        var before = answered(pillar("2023.10.3"));
        return Upgrade.of(before, pillar()).step("Before upgrade", BEGUN).applyTo(before);
    }

    /// Nothing is answered.
    public static Review untouched(QuestionSet... sets) {
        return new Review(
                "2f6c1c1e-7f0e-4a56-9d0b-3c1c2b7a9e11",
                BEGUN,
                BEGUN,
                new Snapshot(
                        Workload.named("Order service"),
                        People.NOBODY,
                        List.of(sets),
                        Answers.NONE,
                        List.of()),
                List.of(),
                List.of(),
                History.NONE,
                Extras.NONE);
    }

    /// Everything is in place.
    public static Review inPlace(QuestionSet set) {
        var review = untouched(set);
        for (var practice : set.practices().toList()) {
            review =
                    new Change.SetState(set.refOf(practice), PracticeState.IN_PLACE)
                            .applyTo(review);
        }
        return review;
    }

    /// Most is answered, about a third of it with gaps, some of them planned.
    public static Review answered(QuestionSet... sets) {
        var random = new Random(7);
        var review = untouched(sets);
        for (var set : sets) {
            for (var practice : set.practices().toList()) {
                for (var change : changes(set.refOf(practice), random)) {
                    review = change.applyTo(review);
                }
            }
        }
        return review;
    }

    /// The newest edition of every shipped set.
    public static QuestionSet[] allSets() {
        return new ShippedSets().read().newest().toArray(QuestionSet[]::new);
    }

    private static List<Change> changes(PracticeRef ref, Random random) {
        var state = state(random.nextInt(100));
        var who = random.nextInt(OWNERS.size());
        var due = random.nextInt(8) < 3 ? dueIn(10 + random.nextInt(140)) : Due.NOT_SET;
        var status = random.nextInt(5) == 0 ? Status.IN_PROGRESS : Status.OPEN;
        var note = random.nextInt(3) == 0 ? "Seen in the walk-through of the order service." : "";
        var gap = state.equals(PracticeState.PARTLY) || state.equals(PracticeState.NOT_IN_PLACE);
        return gap
                ? List.of(
                        new Change.SetState(ref, state),
                        new Change.SetSide(ref, SIDES.get(who)),
                        new Change.SetNote(ref, note),
                        new Change.SetOwner(ref, OWNERS.get(who)),
                        new Change.SetDue(ref, due),
                        new Change.SetStatus(ref, status))
                : List.of(new Change.SetState(ref, state), new Change.SetSide(ref, SIDES.get(who)));
    }

    private static PracticeState state(int percent) {
        if (percent < 50) {
            return PracticeState.IN_PLACE;
        }
        if (percent < 68) {
            return PracticeState.PARTLY;
        }
        if (percent < 84) {
            return PracticeState.NOT_IN_PLACE;
        }
        return percent < 88
                ? new NotApplicable(Exemption.OUT_OF_SCOPE, "")
                : PracticeState.UNANSWERED;
    }

    private static Due dueIn(int days) {
        return new Due.On(TODAY.plusDays(days));
    }
}
