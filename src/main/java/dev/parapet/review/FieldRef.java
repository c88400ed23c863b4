package dev.parapet.review;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;

import java.util.Optional;

/// One field of what a review says, by what it belongs to.
public sealed interface FieldRef {

    record OfPractice(PracticeRef practice, PracticeField field) implements FieldRef {}

    record OfQuestion(QuestionRef question, QuestionField field) implements FieldRef {}

    record OfWorkload(WorkloadField field) implements FieldRef {}

    record OfPeople(PeopleField field) implements FieldRef {}

    default FieldValue in(Snapshot snapshot) {
        return switch (this) {
            case OfPractice(var practice, var field) ->
                    PracticeValues.of(field, snapshot.answers().to(practice));
            case OfQuestion(var question, var field) ->
                    QuestionValues.of(field, snapshot.answers().to(question));
            case OfWorkload(var field) -> field.of(snapshot.workload());
            case OfPeople(var field) -> field.of(snapshot.people());
        };
    }

    /// What an edit made of this field; none where it is about another.
    default Optional<FieldValue> changed(Edit edit) {
        var after = in(edit.applyTo(Snapshot.NOTHING));
        return after.equals(in(edit.reversed().applyTo(Snapshot.NOTHING)))
                ? Optional.empty()
                : Optional.of(after);
    }

    /// The snapshot with another value in this field.
    ///
    /// @throws ClassCastException where the value is of another field's kind
    default Snapshot put(Snapshot snapshot, FieldValue value) {
        var answers = snapshot.answers();
        return switch (this) {
            case OfPractice(var practice, var field) ->
                    snapshot.withAnswers(
                            answers.with(
                                    practice,
                                    PracticeValues.put(field, value, answers.to(practice))));
            case OfQuestion(var question, var field) ->
                    snapshot.withAnswers(
                            answers.with(
                                    question,
                                    QuestionValues.put(field, value, answers.to(question))));
            case OfWorkload(var field) ->
                    snapshot.withWorkload(field.put(snapshot.workload(), value));
            case OfPeople(var field) -> snapshot.withPeople(field.put(snapshot.people(), value));
        };
    }
}
