package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.List;

/// One thing that a person does to a review. Applying it yields the next review and leaves the old
/// one as it is.
public sealed interface Change {

    record SetState(PracticeRef practice, PracticeState state) implements Change {}

    record SetNote(PracticeRef practice, String note) implements Change {}

    /// Keeps the note of a practice from copies for others, or no longer.
    record SetPrivateNote(PracticeRef practice, boolean isPrivate) implements Change {}

    record SetEvidence(PracticeRef practice, List<Evidence> evidence) implements Change {
        public SetEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    record SetSide(PracticeRef practice, PracticeAnswer.Side side) implements Change {}

    record SetOwner(PracticeRef practice, String owner) implements Change {}

    record SetDue(PracticeRef practice, ActionPlan.Due due) implements Change {}

    record SetEffort(PracticeRef practice, ActionPlan.EffortEstimate effort) implements Change {}

    record SetStatus(PracticeRef practice, ActionPlan.Status status) implements Change {}

    record SetNotes(QuestionRef question, String notes) implements Change {}

    /// The same with the notes of a question.
    record SetPrivateNotes(QuestionRef question, boolean arePrivate) implements Change {}

    record SetApplicability(QuestionRef question, QuestionAnswer.Applicability applicability)
            implements Change {}

    record SetAnsweredBy(QuestionRef question, String who) implements Change {}

    record SetFollowUp(QuestionRef question, boolean followUp) implements Change {}

    /// Somebody looked at an answer that was carried over, and lets it stand.
    record Confirm(PracticeRef practice) implements Change {}

    record SetWorkload(Workload workload) implements Change {}

    record SetPeople(People people) implements Change {}

    /// Several changes that are one deed, such as an owner for ten practices.
    record Together(List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }
    }

    /// The review becomes another one at a stroke: by a milestone, an upgrade, a merge, an import.
    ///
    /// @param next made from the review that it replaces
    record Become(Occasion occasion, Review next) implements Change {}

    default Review applyTo(Review review) {
        return switch (this) {
            case SetState(var at, var state) ->
                    answered(review, at, answer(review, at).withState(state));
            case SetNote(var at, var note) ->
                    answered(review, at, answer(review, at).withNote(note));
            case SetPrivateNote(var at, var isPrivate) ->
                    answered(review, at, answer(review, at).withPrivateNote(isPrivate));
            case SetEvidence(var at, var evidence) ->
                    answered(review, at, answer(review, at).withEvidence(evidence));
            case SetSide(var at, var side) ->
                    answered(review, at, answer(review, at).withSide(side));
            case SetOwner(var at, var owner) ->
                    planned(review, at, plan(review, at).withOwner(owner));
            case SetDue(var at, var due) -> planned(review, at, plan(review, at).withDue(due));
            case SetEffort(var at, var effort) ->
                    planned(review, at, plan(review, at).withEffort(effort));
            case SetStatus(var at, var status) ->
                    planned(review, at, plan(review, at).withStatus(status));
            case SetNotes(var at, var notes) ->
                    answered(review, at, review.answerTo(at).withNotes(notes));
            case SetPrivateNotes(var at, var arePrivate) ->
                    answered(review, at, review.answerTo(at).withPrivateNotes(arePrivate));
            case SetApplicability(var at, var applicability) ->
                    answered(review, at, review.answerTo(at).withApplicability(applicability));
            case SetAnsweredBy(var at, var who) ->
                    answered(review, at, review.answerTo(at).withAnsweredBy(who));
            case SetFollowUp(var at, var flag) ->
                    answered(review, at, review.answerTo(at).withFollowUp(flag));
            case Confirm(var at) ->
                    answered(review, at, answer(review, at).withProvenance(Provenance.GIVEN));
            case SetWorkload(var workload) -> review.withWorkload(workload);
            case SetPeople(var people) -> review.withPeople(people);
            case Together(var changes) -> applied(review, changes);
            case Become(_, var next) -> next;
        };
    }

    private static Review applied(Review review, List<Change> changes) {
        var next = review;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    private static PracticeAnswer answer(Review review, PracticeRef practice) {
        return review.answerTo(practice);
    }

    private static ActionPlan plan(Review review, PracticeRef practice) {
        return review.answerTo(practice).plan();
    }

    private static Review answered(Review review, PracticeRef practice, PracticeAnswer answer) {
        return review.withAnswers(review.answers().with(practice, answer));
    }

    private static Review answered(Review review, QuestionRef question, QuestionAnswer answer) {
        return review.withAnswers(review.answers().with(question, answer));
    }

    private static Review planned(Review review, PracticeRef practice, ActionPlan plan) {
        return answered(review, practice, answer(review, practice).withPlan(plan));
    }
}
