package dev.parapet.desktop.merge;

import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.Stamp;
import dev.parapet.review.Workload;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Two copies of a review in which two people went on after a workshop.
public final class TwoCopies {
    public static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    private static final QuestionSet PILLAR = SampleReview.pillar();
    private static final String NOTE =
            "The build server signs in with an access key. It is kept in the pipeline’s settings.";

    private TwoCopies() {}

    /// The two merged: eleven fields are open.
    public static Merged merged() {
        return Merge.of(base(), ours(), theirs());
    }

    public static Review base() {
        var review = SampleReview.answered(PILLAR);
        return said(review, "Security lead", 2, new Change.SetNote(practice("SEC02-BP02"), NOTE));
    }

    public static Review ours() {
        return said(
                base(),
                "Security lead",
                3,
                new Change.SetState(practice("SEC02-BP02"), PracticeState.PARTLY),
                new Change.SetNote(
                        practice("SEC02-BP02"), NOTE + " It is changed every ninety days."),
                new Change.SetOwner(practice("SEC02-BP02"), "Platform lead"),
                new Change.SetOwner(practice("SEC03-BP01"), "Identity team"),
                new Change.SetDue(practice("SEC04-BP01"), new Due.On(LocalDate.of(2026, 4, 30))),
                new Change.SetState(practice("SEC08-BP01"), PracticeState.IN_PLACE),
                new Change.SetNotes(question("SEC 4"), "Alerts go to the chat of the team."),
                new Change.SetState(practice("SEC10-BP03"), PracticeState.NOT_IN_PLACE),
                new Change.SetWorkload(Workload.named("Order service of the shop")));
    }

    public static Review theirs() {
        return said(
                base(),
                "Platform lead",
                5,
                new Change.SetState(practice("SEC02-BP02"), PracticeState.IN_PLACE),
                new Change.SetNote(
                        practice("SEC02-BP02"),
                        NOTE.replace("an access key", "a role that it takes on")
                                + " Seen in the walk-through of 3 March."),
                new Change.SetOwner(practice("SEC02-BP02"), "Build team"),
                new Change.SetOwner(practice("SEC03-BP01"), "Platform lead"),
                new Change.SetDue(practice("SEC04-BP01"), new Due.On(LocalDate.of(2026, 5, 29))),
                new Change.SetState(practice("SEC08-BP01"), PracticeState.PARTLY),
                new Change.SetNotes(question("SEC 4"), "Alerts go to the on-call engineer."),
                new Change.SetNote(practice("SEC09-BP01"), "The keys are rotated every year."),
                new Change.SetState(practice("SEC10-BP03"), PracticeState.PARTLY),
                new Change.SetWorkload(Workload.named("Orders")));
    }

    private static Review said(Review before, String who, int hours, Change... changes) {
        var at = Instant.parse("2026-03-03T09:00:00Z").plusSeconds(hours * 3600L);
        return new Change.Together(List.of(changes))
                .applyTo(before)
                .signed(before, new Stamp(who, at));
    }

    static PracticeRef practice(String id) {
        return PILLAR.practices()
                .filter(practice -> practice.id().equals(id))
                .map(PILLAR::refOf)
                .findFirst()
                .orElseThrow();
    }

    private static QuestionRef question(String id) {
        return PILLAR.questions()
                .filter(question -> question.id().equals(id))
                .map(PILLAR::refOf)
                .findFirst()
                .orElseThrow();
    }
}
