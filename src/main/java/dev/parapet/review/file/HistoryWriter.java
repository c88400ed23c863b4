package dev.parapet.review.file;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Terms;
import dev.parapet.questionset.SetRef;
import dev.parapet.review.Edit;
import dev.parapet.review.History;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState.Unanswered;

import java.util.LinkedHashMap;
import java.util.List;

/// Writes who changed what. A value before and after is written as it is among the answers, with
/// only the part that changed, and left out where nothing was said.
final class HistoryWriter {
    private HistoryWriter() {}

    static List<Mapping> write(History history) {
        return history.entries().stream().map(HistoryWriter::write).toList();
    }

    private static Mapping write(History.Entry entry) {
        var builder =
                new MappingBuilder()
                        .text("at", entry.by().at().toString())
                        .textUnlessEmpty("who", entry.by().who());
        return switch (entry.edit()) {
            case Edit.OfPractice(var at, var field, var from, var to) ->
                    builder.text("set", at.set())
                            .text("practice", at.key())
                            .text("field", Terms.of(field))
                            .putUnlessEmpty("from", part(field, from))
                            .putUnlessEmpty("to", part(field, to))
                            .build();
            case Edit.OfQuestion(var at, var field, var from, var to) ->
                    builder.text("set", at.set())
                            .text("question", at.key())
                            .text("field", Terms.of(field))
                            .putUnlessEmpty("from", AnswerWriter.write(from))
                            .putUnlessEmpty("to", AnswerWriter.write(to))
                            .build();
            case Edit.OfWorkload(var from, var to) ->
                    builder.text("field", "workload")
                            .put("from", SnapshotWriter.workload(from))
                            .put("to", SnapshotWriter.workload(to))
                            .build();
            case Edit.OfPeople(var from, var to) ->
                    builder.text("field", "people")
                            .putUnlessEmpty("from", SnapshotWriter.people(from))
                            .putUnlessEmpty("to", SnapshotWriter.people(to))
                            .build();
            case Edit.OfSets(var from, var to) ->
                    builder.text("field", "sets")
                            .put("from", refs(from))
                            .put("to", refs(to))
                            .build();
        };
    }

    private static Mapping part(PracticeField field, PracticeAnswer answer) {
        var entries = new LinkedHashMap<>(AnswerWriter.write(answer).entries());
        if (field != PracticeField.STATE || answer.state() instanceof Unanswered) {
            entries.remove("state");
        }
        var builder = new MappingBuilder();
        entries.forEach(builder::put);
        return builder.build();
    }

    private static Node refs(List<SetRef> refs) {
        return Sequence.of(refs.stream().map(ref -> Text.of(ref.toString())).toList());
    }
}
