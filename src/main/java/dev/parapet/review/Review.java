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
/// @param sets the exact question sets it is answered against; it carries them, so that it opens
///   for ever
public record Review(
        String id,
        Instant created,
        Instant changed,
        Workload workload,
        People people,
        List<QuestionSet> sets,
        Answers answers,
        Extras extras) {
    public Review {
        sets = List.copyOf(sets);
    }

    public PracticeAnswer answerTo(PracticeRef practice) {
        return answers.to(practice);
    }

    public QuestionAnswer answerTo(QuestionRef question) {
        return answers.to(question);
    }

    public Review withWorkload(Workload next) {
        return new Review(id, created, changed, next, people, sets, answers, extras);
    }

    public Review withPeople(People next) {
        return new Review(id, created, changed, workload, next, sets, answers, extras);
    }

    public Review withSets(List<QuestionSet> next) {
        return new Review(id, created, changed, workload, people, next, answers, extras);
    }

    public Review withAnswers(Answers next) {
        return new Review(id, created, changed, workload, people, sets, next, extras);
    }

    public Review withExtras(Extras next) {
        return new Review(id, created, changed, workload, people, sets, answers, next);
    }

    public Review changedAt(Instant when) {
        return new Review(id, created, when, workload, people, sets, answers, extras);
    }
}
