package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Terms;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.Answers;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.PeopleField;
import dev.parapet.review.PracticeField;
import dev.parapet.review.QuestionField;
import dev.parapet.review.WorkloadField;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads what a merge left to decide.
final class ConflictReader {
    private static final Map<String, PracticeField> PRACTICE = Terms.of(PracticeField.values());
    private static final Map<String, QuestionField> QUESTION = Terms.of(QuestionField.values());
    private static final Map<String, WorkloadField> WORKLOAD = Terms.of(WorkloadField.values());
    private static final Map<String, PeopleField> PEOPLE = Terms.of(PeopleField.values());
    private static final Map<String, Boolean> IS_WORKLOAD =
            Map.of("workload", true, "people", false);

    private ConflictReader() {}

    static Conflict read(Fields fields) {
        var ref = ref(fields);
        return new Conflict(
                ref,
                fields.has("before")
                        ? new Before.Known(value(ref, fields.fields("before")))
                        : Before.UNKNOWN,
                value(ref, fields.fields("ours")),
                value(ref, fields.fields("theirs")));
    }

    private static FieldRef ref(Fields fields) {
        if (fields.has("question")) {
            return new FieldRef.OfQuestion(
                    new QuestionRef(fields.text("set"), fields.text("question")),
                    fields.requiredChoice("field", QUESTION, QuestionField.NOTES));
        }
        if (fields.has("practice")) {
            return new FieldRef.OfPractice(
                    new PracticeRef(fields.text("set"), fields.text("practice")),
                    fields.requiredChoice("field", PRACTICE, PracticeField.NOTE));
        }
        return fields.requiredChoice("part", IS_WORKLOAD, true)
                ? new FieldRef.OfWorkload(
                        fields.requiredChoice("field", WORKLOAD, WorkloadField.NAME))
                : new FieldRef.OfPeople(
                        fields.requiredChoice("field", PEOPLE, PeopleField.REVIEWER));
    }

    private static FieldValue value(FieldRef ref, Fields fields) {
        var nothing = ConflictWriter.NOTHING;
        return ref.in(
                switch (ref) {
                    case FieldRef.OfPractice(var practice, _) ->
                            nothing.withAnswers(
                                    Answers.NONE.with(practice, AnswersReader.practice(fields)));
                    case FieldRef.OfQuestion(var question, _) ->
                            nothing.withAnswers(
                                    Answers.NONE.with(question, AnswersReader.question(fields)));
                    case FieldRef.OfWorkload _ ->
                            nothing.withWorkload(SnapshotReader.workload(completed(fields)));
                    case FieldRef.OfPeople _ -> nothing.withPeople(SnapshotReader.people(fields));
                });
    }

    /// With what a workload in a file must say.
    private static Fields completed(Fields fields) {
        var whole = new LinkedHashMap<>(ConflictWriter.bareWorkload());
        whole.putAll(fields.all());
        return Fields.of(new Mapping(fields.place(), whole), fields.problems());
    }
}
