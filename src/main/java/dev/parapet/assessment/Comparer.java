package dev.parapet.assessment;

import dev.parapet.assessment.Comparison.AreaChange;
import dev.parapet.assessment.Comparison.PracticeChange;
import dev.parapet.assessment.Comparison.QuestionChange;
import dev.parapet.assessment.Comparison.Standing;
import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.Provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts two reviews side by side.
final class Comparer {
    private final Standing from;
    private final Standing to;
    private final Map<PracticeRef, Practice> before;
    private final Map<PracticeRef, Practice> after;
    private final Map<PracticeRef, List<PracticeRef>> predecessors;

    Comparer(Standing from, Standing to) {
        this.from = from;
        this.to = to;
        this.before = asked(from);
        this.after = asked(to);
        this.predecessors = predecessors();
    }

    Comparison compare() {
        return new Comparison(from, to, practices(), questions(), areas());
    }

    private List<PracticeChange> practices() {
        var changes = new ArrayList<PracticeChange>();
        var carriedOn = new HashSet<PracticeRef>();
        after.forEach((ref, practice) -> {
            var origins = origins(ref);
            carriedOn.addAll(origins);
            if (!origins.isEmpty()) {
                changes.add(kept(ref, practice, answerBefore(origins.getFirst())));
            } else {
                var answer = to.review().answerTo(ref);
                changes.add(
                        new PracticeChange(
                                ref,
                                practice,
                                PracticeAnswer.EMPTY,
                                answer,
                                Course.ADDED,
                                List.of()));
            }
        });
        before.forEach((ref, practice) -> {
            if (!carriedOn.contains(ref)) {
                changes.add(
                        new PracticeChange(
                                ref,
                                practice,
                                answerBefore(ref),
                                PracticeAnswer.EMPTY,
                                Course.REMOVED,
                                List.of()));
            }
        });
        return changes;
    }

    /// The practice itself, where it was asked before, and those that it replaces.
    private List<PracticeRef> origins(PracticeRef ref) {
        return Stream.concat(Stream.of(ref), predecessors.getOrDefault(ref, List.of()).stream())
                .filter(before::containsKey)
                .distinct()
                .toList();
    }

    private PracticeChange kept(PracticeRef ref, Practice practice, PracticeAnswer was) {
        var is = to.review().answerTo(ref);
        var fields =
                Arrays.stream(PracticeField.values())
                        .filter(field -> !field.isSame(said(was), said(is)))
                        .toList();
        var course = Course.of(was.state(), is.state());
        return new PracticeChange(
                ref,
                practice,
                was,
                is,
                course == Course.SAME && !fields.isEmpty() ? Course.EDITED : course,
                fields);
    }

    private PracticeAnswer answerBefore(PracticeRef ref) {
        return from.review().answerTo(ref);
    }

    /// What was answered, wherever the answer came from.
    private static PracticeAnswer said(PracticeAnswer answer) {
        return answer.withProvenance(Provenance.GIVEN);
    }

    private List<QuestionChange> questions() {
        var was = byRef(from);
        var changes = new ArrayList<QuestionChange>();
        for (var question : to.assessment().questions()) {
            var earlier = was.remove(question.ref());
            changes.add(
                    earlier == null
                            ? change(question, question.risk(), Course.ADDED)
                            : change(
                                    question,
                                    earlier.risk(),
                                    Course.of(earlier.risk(), question.risk())));
        }
        was.values().forEach(gone -> changes.add(change(gone, gone.risk(), Course.REMOVED)));
        return changes;
    }

    private static QuestionChange change(QuestionAssessment now, Risk before, Course course) {
        return new QuestionChange(now.ref(), now.asked().question(), before, now.risk(), course);
    }

    private static Map<QuestionRef, QuestionAssessment> byRef(Standing standing) {
        var byRef = new LinkedHashMap<QuestionRef, QuestionAssessment>();
        standing.assessment().questions().forEach(question -> byRef.put(question.ref(), question));
        return byRef;
    }

    private List<AreaChange> areas() {
        return to.assessment().areas().stream()
                .flatMap(now ->
                        from.assessment().areas().stream()
                                .filter(was -> was.set().id().equals(now.set().id()))
                                .filter(was -> was.area().id().equals(now.area().id()))
                                .map(was ->
                                        new AreaChange(
                                                now.set(), now.area(), was.score(), now.score())))
                .toList();
    }

    private static Map<PracticeRef, Practice> asked(Standing standing) {
        var asked = new LinkedHashMap<PracticeRef, Practice>();
        for (var question : standing.assessment().questions()) {
            question.asked()
                    .practices()
                    .forEach(practice ->
                            asked.putIfAbsent(question.asked().refOf(practice), practice));
        }
        return asked;
    }

    /// Which earlier practices a later one replaces, where that is more than a guess.
    private Map<PracticeRef, List<PracticeRef>> predecessors() {
        var predecessors = new HashMap<PracticeRef, List<PracticeRef>>();
        for (var later : to.review().sets()) {
            from.review().sets().stream()
                    .filter(earlier -> earlier.id().equals(later.id()))
                    .filter(earlier -> !earlier.equals(later))
                    .forEach(earlier -> collect(earlier, later, predecessors));
        }
        return predecessors;
    }

    private static void collect(
            QuestionSet earlier,
            QuestionSet later,
            Map<PracticeRef, List<PracticeRef>> predecessors) {
        for (var arrival : Difference.between(earlier, later).practices()) {
            var sure =
                    arrival.origins().stream()
                            .filter(origin -> origin.confidence() != Confidence.LOW)
                            .map(origin -> earlier.refOf(origin.practice()))
                            .toList();
            predecessors.put(later.refOf(arrival.practice()), sure);
        }
    }
}
