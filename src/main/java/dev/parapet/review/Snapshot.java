package dev.parapet.review;

import dev.parapet.questionset.QuestionSet;

import java.util.List;

/// Everything that a review says at one moment.
///
/// @param sets the exact question sets that it is answered against
/// @param archive what an upgrade left without a place, so that no note is ever lost
public record Snapshot(
        Workload workload,
        People people,
        List<QuestionSet> sets,
        Answers answers,
        List<Archived> archive) {

    /// A moment at which nothing is said yet, to put single values into.
    public static final Snapshot NOTHING =
            new Snapshot(Workload.named(""), People.NOBODY, List.of(), Answers.NONE, List.of());

    public Snapshot {
        sets = List.copyOf(sets);
        archive = List.copyOf(archive);
    }

    public Snapshot withWorkload(Workload next) {
        return new Snapshot(next, people, sets, answers, archive);
    }

    public Snapshot withPeople(People next) {
        return new Snapshot(workload, next, sets, answers, archive);
    }

    public Snapshot withSets(List<QuestionSet> next) {
        return new Snapshot(workload, people, next, answers, archive);
    }

    public Snapshot withAnswers(Answers next) {
        return new Snapshot(workload, people, sets, next, archive);
    }

    public Snapshot withArchive(List<Archived> next) {
        return new Snapshot(workload, people, sets, answers, next);
    }
}
