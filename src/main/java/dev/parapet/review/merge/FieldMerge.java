package dev.parapet.review.merge;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Answers;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.FieldRef;
import dev.parapet.review.PeopleField;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionField;
import dev.parapet.review.Snapshot;
import dev.parapet.review.WorkloadField;
import dev.parapet.review.merge.Merged.Arrival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Merges what two moments say, field by field, and notes what came from theirs and what is open.
final class FieldMerge {
    private static final Comparator<PracticeRef> PRACTICES =
            Comparator.comparing(PracticeRef::set).thenComparing(PracticeRef::key);
    private static final Comparator<QuestionRef> QUESTIONS =
            Comparator.comparing(QuestionRef::set).thenComparing(QuestionRef::key);

    private final Past past;
    private final Snapshot ours;
    private final Snapshot theirs;
    private final List<FieldRef> kept = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    FieldMerge(Past past, Snapshot ours, Snapshot theirs) {
        this.past = past;
        this.ours = ours;
        this.theirs = theirs;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<FieldRef> kept() {
        return kept;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    Snapshot merge() {
        var about =
                merge(
                        ours.withAnswers(Answers.NONE),
                        Stream.concat(
                                Arrays.stream(WorkloadField.values()).map(FieldRef.OfWorkload::new),
                                Arrays.stream(PeopleField.values()).map(FieldRef.OfPeople::new)));
        var questions = questions();
        return about.withAnswers(new Answers(practices(), questions));
    }

    private Map<QuestionRef, QuestionAnswer> questions() {
        var merged = new HashMap<QuestionRef, QuestionAnswer>();
        var mine = ours.answers();
        for (var ref : both(mine.questions(), theirs.answers().questions(), QUESTIONS)) {
            var alone = ours.withAnswers(Answers.NONE.with(ref, mine.to(ref)));
            var fields =
                    Arrays.stream(QuestionField.values())
                            .map(field -> new FieldRef.OfQuestion(ref, field));
            merged.put(ref, merge(alone, fields).answers().to(ref));
        }
        return merged;
    }

    private Map<PracticeRef, PracticeAnswer> practices() {
        var merged = new HashMap<PracticeRef, PracticeAnswer>();
        var mine = ours.answers();
        for (var ref : both(mine.practices(), theirs.answers().practices(), PRACTICES)) {
            var alone = ours.withAnswers(Answers.NONE.with(ref, mine.to(ref)));
            var fields =
                    Arrays.stream(PracticeField.values())
                            .map(field -> new FieldRef.OfPractice(ref, field));
            merged.put(ref, merge(alone, fields).answers().to(ref));
        }
        return merged;
    }

    /// Our moment, of which only these fields count, with theirs merged into it.
    private Snapshot merge(Snapshot mine, Stream<? extends FieldRef> fields) {
        var merged = mine;
        for (var field : fields.toList()) {
            merged = merge(merged, field);
        }
        return merged;
    }

    private Snapshot merge(Snapshot mine, FieldRef field) {
        var own = field.in(mine);
        var other = field.in(theirs);
        if (own.equals(other)) {
            return mine;
        }
        var before = past.before(field);
        var value = new ValueMerge(before).merge(own, other);
        if (value.isEmpty()) {
            conflicts.add(new Conflict(field, Before.of(before), own, other));
            return mine;
        }
        if (value.get().equals(own)) {
            kept.add(field);
            return mine;
        }
        arrivals.add(new Arrival(field, own, value.get()));
        return field.put(mine, value.get());
    }

    private static <K, V> Set<K> both(Map<K, V> own, Map<K, V> other, Comparator<K> order) {
        var keys = new TreeSet<>(order);
        keys.addAll(own.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
