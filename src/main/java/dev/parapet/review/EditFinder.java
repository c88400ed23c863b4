package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what leads from one moment to another: workload, people and sets first, then questions and
/// practices by set and key.
record EditFinder(Snapshot before, Snapshot after) {
    private static final Comparator<PracticeRef> PRACTICES =
            Comparator.comparing(PracticeRef::set).thenComparing(PracticeRef::key);
    private static final Comparator<QuestionRef> QUESTIONS =
            Comparator.comparing(QuestionRef::set).thenComparing(QuestionRef::key);

    List<Edit> find() {
        var edits = new ArrayList<Edit>();
        if (!before.workload().equals(after.workload())) {
            edits.add(new Edit.OfWorkload(before.workload(), after.workload()));
        }
        if (!before.people().equals(after.people())) {
            edits.add(new Edit.OfPeople(before.people(), after.people()));
        }
        if (!before.sets().equals(after.sets())) {
            edits.add(new Edit.OfSets(refs(before), refs(after)));
        }
        var from = before.answers();
        var to = after.answers();
        to.questionsOtherThan(from).stream()
                .sorted(QUESTIONS)
                .forEach(ref -> find(ref, from.to(ref), to.to(ref), edits));
        to.practicesOtherThan(from).stream()
                .sorted(PRACTICES)
                .forEach(ref -> find(ref, from.to(ref), to.to(ref), edits));
        return List.copyOf(edits);
    }

    private static void find(
            PracticeRef at, PracticeAnswer from, PracticeAnswer to, List<Edit> edits) {
        for (var field : PracticeField.values()) {
            if (!field.isSame(from, to)) {
                edits.add(new Edit.OfPractice(at, field, from, to));
            }
        }
    }

    private static void find(
            QuestionRef at, QuestionAnswer from, QuestionAnswer to, List<Edit> edits) {
        for (var field : QuestionField.values()) {
            if (!field.isSame(from, to)) {
                edits.add(new Edit.OfQuestion(at, field, from, to));
            }
        }
    }

    private static List<SetRef> refs(Snapshot snapshot) {
        return snapshot.sets().stream().map(QuestionSet::ref).toList();
    }
}
