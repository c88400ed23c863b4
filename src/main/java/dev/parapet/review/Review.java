package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;

import java.time.Instant;
import java.util.List;

/// A review of one workload against one or more question sets. Immutable.
///
/// @param id stays the same over copies and renames of the file
/// @param created when it was begun
/// @param changed when an answer or anything else in it last changed
/// @param now what it says at present; it carries its question sets, so that it opens for ever
/// @param milestones earlier moments that were kept, oldest first
/// @param conflicts what a merge left for a person to decide
/// @param history who changed what, as far back as it is kept
public record Review(
        String id,
        Instant created,
        Instant changed,
        Snapshot now,
        List<Milestone> milestones,
        List<Conflict> conflicts,
        History history,
        Extras extras) {
    public Review {
        milestones = List.copyOf(milestones);
        conflicts = List.copyOf(conflicts);
    }

    public Workload workload() {
        return now.workload();
    }

    public People people() {
        return now.people();
    }

    public List<QuestionSet> sets() {
        return now.sets();
    }

    public Answers answers() {
        return now.answers();
    }

    public List<Archived> archive() {
        return now.archive();
    }

    public PracticeAnswer answerTo(PracticeRef practice) {
        return answers().to(practice);
    }

    public QuestionAnswer answerTo(QuestionRef question) {
        return answers().to(question);
    }

    public Review withWorkload(Workload next) {
        return with(now.withWorkload(next));
    }

    public Review withPeople(People next) {
        return with(now.withPeople(next));
    }

    public Review withSets(List<QuestionSet> next) {
        return with(now.withSets(next));
    }

    public Review withAnswers(Answers next) {
        return with(now.withAnswers(next));
    }

    public Review with(Snapshot next) {
        return new Review(id, created, changed, next, milestones, conflicts, history, extras);
    }

    public Review withExtras(Extras next) {
        return new Review(id, created, changed, now, milestones, conflicts, history, next);
    }

    public Review withMilestones(List<Milestone> next) {
        return new Review(id, created, changed, now, next, conflicts, history, extras);
    }

    public Review withConflicts(List<Conflict> next) {
        return new Review(id, created, changed, now, milestones, next, history, extras);
    }

    public Review changedAt(Instant when) {
        return new Review(id, created, when, now, milestones, conflicts, history, extras);
    }

    public Review withHistory(History next) {
        return new Review(id, created, changed, now, milestones, conflicts, next, extras);
    }

    /// The review as somebody leaves it who began with an earlier one: what they changed stands in
    /// its history. One that brings a history of its own, as a merged one does, keeps that.
    public Review signed(Review before, Stamp by) {
        return signed(before, Edit.between(before.now, now), by);
    }

    /// The same for whoever has found the edits between both already.
    public Review signed(Review before, List<Edit> edits, Stamp by) {
        var told = history.equals(before.history) ? history.with(edits, by) : history;
        return new Review(id, created, by.at(), now, milestones, conflicts, told, extras);
    }

    /// The review as it stood at one of its milestones. What is private by now is so there too.
    public Review asOf(Milestone milestone) {
        return new Review(
                id,
                created,
                milestone.at(),
                PrivateNotes.of(this).marked(milestone.content()),
                List.of(),
                List.of(),
                History.NONE,
                Extras.NONE);
    }
}
