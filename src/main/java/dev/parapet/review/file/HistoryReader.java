package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Edit;
import dev.parapet.review.History;
import dev.parapet.review.PracticeField;
import dev.parapet.review.QuestionField;
import dev.parapet.review.Stamp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads who changed what.
final class HistoryReader {
    private static final Map<String, PracticeField> OF_PRACTICES = Terms.of(PracticeField.values());
    private static final Map<String, QuestionField> OF_QUESTIONS = Terms.of(QuestionField.values());
    private static final Map<String, Function<Fields, Edit>> OF_THE_REVIEW =
            Map.of(
                    "workload", HistoryReader::ofWorkload,
                    "people", HistoryReader::ofPeople,
                    "sets", HistoryReader::ofSets);

    private HistoryReader() {}

    static History read(Fields fields) {
        return new History(fields.list("history", node -> entry(node, fields.problems())));
    }

    private static History.Entry entry(Node node, Problems problems) {
        var fields = Fields.of(node, problems);
        var at = Moments.read(fields, "at");
        return new History.Entry(new Stamp(fields.optionalText("who"), at), edit(fields));
    }

    private static Edit edit(Fields fields) {
        if (fields.has("practice")) {
            return ofPractice(fields);
        }
        return fields.has("question")
                ? ofQuestion(fields)
                : fields.requiredChoice("field", OF_THE_REVIEW, HistoryReader::ofSets)
                        .apply(fields);
    }

    private static Edit ofPractice(Fields fields) {
        return new Edit.OfPractice(
                new PracticeRef(fields.text("set"), fields.text("practice")),
                fields.requiredChoice("field", OF_PRACTICES, PracticeField.STATE),
                AnswersReader.practice(fields.fields("from")),
                AnswersReader.practice(fields.fields("to")));
    }

    private static Edit ofQuestion(Fields fields) {
        return new Edit.OfQuestion(
                new QuestionRef(fields.text("set"), fields.text("question")),
                fields.requiredChoice("field", OF_QUESTIONS, QuestionField.NOTES),
                AnswersReader.question(fields.fields("from")),
                AnswersReader.question(fields.fields("to")));
    }

    private static Edit ofWorkload(Fields fields) {
        return new Edit.OfWorkload(
                SnapshotReader.workload(fields.fields("from")),
                SnapshotReader.workload(fields.fields("to")));
    }

    private static Edit ofPeople(Fields fields) {
        return new Edit.OfPeople(
                SnapshotReader.people(fields.fields("from")),
                SnapshotReader.people(fields.fields("to")));
    }

    private static Edit ofSets(Fields fields) {
        return new Edit.OfSets(refs(fields, "from"), refs(fields, "to"));
    }

    private static List<SetRef> refs(Fields fields, String name) {
        return fields.list(name, node -> SnapshotReader.ref(node, name, fields.problems()));
    }
}
