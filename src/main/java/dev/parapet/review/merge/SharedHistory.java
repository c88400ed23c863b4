package dev.parapet.review.merge;

import dev.parapet.review.Answers;
import dev.parapet.review.Edit;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.History;
import dev.parapet.review.PeopleField;
import dev.parapet.review.Snapshot;
import dev.parapet.review.WorkloadField;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What the histories of two copies tell of the time before they parted, field by field.
///
/// @param last what a field said after the last edit that both tell
/// @param ours what a field said before the first edit that only ours tells
/// @param theirs the same of theirs
record SharedHistory(
        Map<FieldRef, FieldValue> last,
        Map<FieldRef, FieldValue> ours,
        Map<FieldRef, FieldValue> theirs) {

    static SharedHistory of(History ours, History theirs) {
        var both = new HashSet<>(ours.entries());
        both.retainAll(new HashSet<>(theirs.entries()));
        var last = new HashMap<FieldRef, FieldValue>();
        ours.entries().stream()
                .filter(both::contains)
                .forEach(entry -> tell(entry.edit(), last::put));
        return new SharedHistory(
                last,
                before(ours.entries().stream().filter(e -> !both.contains(e)).toList()),
                before(theirs.entries().stream().filter(e -> !both.contains(e)).toList()));
    }

    /// What a field said before the copies parted; none where the histories do not tell or do not
    /// agree, as where the older part of one is gone.
    Optional<FieldValue> before(FieldRef field) {
        if (last.containsKey(field)) {
            return Optional.ofNullable(last.get(field));
        }
        var own = Optional.ofNullable(ours.get(field));
        var other = Optional.ofNullable(theirs.get(field));
        return own.isPresent() && other.isPresent() && !own.equals(other)
                ? Optional.empty()
                : own.or(() -> other);
    }

    private static Map<FieldRef, FieldValue> before(List<History.Entry> entries) {
        var before = new HashMap<FieldRef, FieldValue>();
        entries.reversed().forEach(entry -> tell(entry.edit().reversed(), before::put));
        return before;
    }

    /// Tells what each field of an edit says after it.
    private static void tell(Edit edit, BiConsumer<FieldRef, FieldValue> to) {
        switch (edit) {
            case Edit.OfPractice(var practice, var field, _, var after) -> {
                var ref = new FieldRef.OfPractice(practice, field);
                to.accept(ref, ref.in(said(Answers.NONE.with(practice, after))));
            }
            case Edit.OfQuestion(var question, var field, _, var after) -> {
                var ref = new FieldRef.OfQuestion(question, field);
                to.accept(ref, ref.in(said(Answers.NONE.with(question, after))));
            }
            case Edit.OfWorkload(_, var after) ->
                    Arrays.stream(WorkloadField.values())
                            .forEach(field ->
                                    to.accept(new FieldRef.OfWorkload(field), field.of(after)));
            case Edit.OfPeople(_, var after) ->
                    Arrays.stream(PeopleField.values())
                            .forEach(field ->
                                    to.accept(new FieldRef.OfPeople(field), field.of(after)));
            case Edit.OfSets _ -> {}
        }
    }

    private static Snapshot said(Answers answers) {
        return Snapshot.NOTHING.withAnswers(answers);
    }
}
