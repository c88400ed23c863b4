package dev.parapet.review.share;

import dev.parapet.review.Extras;
import dev.parapet.review.History;
import dev.parapet.review.Milestone;
import dev.parapet.review.People;
import dev.parapet.review.PrivateNotes;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Workload;
import dev.parapet.review.file.Milestones;

import java.util.List;

/// A copy of a review for outsiders. Names, account ids, addresses and host names are taken out of
/// every text of the review, at its milestones and in its archive too. Private notes, history, open
/// conflicts and fields that this Parapet does not know are left out whole. The question sets go
/// along as they are, and what the workload is called.
public final class SanitisedCopy {
    private final Blackout blackout;
    private final SanitisedAnswers answers;
    private final PrivateNotes notes;

    private SanitisedCopy(Blackout blackout, PrivateNotes notes) {
        this.blackout = blackout;
        this.answers = new SanitisedAnswers(blackout);
        this.notes = notes;
    }

    /// The copy, under another id. Its milestones are sealed anew.
    public static Review of(Review review, StandIns standIns) {
        var names = new Names(NamedPeople.of(review), Vocabulary.of(review.sets()), standIns);
        var copy = new SanitisedCopy(new Blackout(names, standIns), PrivateNotes.of(review));
        return new Review(
                CopyId.of(review, "sanitised"),
                review.created(),
                review.changed(),
                copy.of(review.now()),
                Milestones.rewritten(review.milestones(), copy::of),
                List.of(),
                History.NONE,
                Extras.NONE);
    }

    private Milestone of(Milestone milestone) {
        return new Milestone(
                blackout.text(milestone.name()),
                milestone.at(),
                of(milestone.content()),
                milestone.previous(),
                milestone.seal());
    }

    private Snapshot of(Snapshot moment) {
        var left = notes.without(moment);
        return new Snapshot(
                of(left.workload()),
                of(left.people()),
                left.sets(),
                answers.of(left.answers()),
                left.archive().stream().map(answers::of).toList());
    }

    private Workload of(Workload workload) {
        return new Workload(
                blackout.text(workload.name()),
                blackout.text(workload.purpose()),
                workload.environment(),
                workload.accounts().stream().map(_ -> blackout.account()).toList(),
                workload.regions().stream().map(blackout::text).toList(),
                workload.dataSensitivity(),
                blackout.people(workload.owner()),
                workload.models());
    }

    private People of(People people) {
        return new People(
                blackout.people(people.reviewer()),
                people.attendees().stream().map(blackout::people).toList());
    }
}
