package dev.parapet.review.file;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Place;
import dev.parapet.document.Terms;
import dev.parapet.review.Answers;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what a merge left to decide. Each value stands as the answer, workload or people that it
/// belongs to, with nothing else in it.
final class ConflictWriter {
    /// A moment at which nothing is said, to put single values into.
    static final Snapshot NOTHING =
            new Snapshot(Workload.named(""), People.NOBODY, List.of(), Answers.NONE, List.of());

    private ConflictWriter() {}

    static Node write(Conflict conflict) {
        var builder = new MappingBuilder();
        switch (conflict.field()) {
            case FieldRef.OfPractice(var practice, var field) ->
                    builder.text("set", practice.set())
                            .text("practice", practice.key())
                            .text("field", Terms.of(field));
            case FieldRef.OfQuestion(var question, var field) ->
                    builder.text("set", question.set())
                            .text("question", question.key())
                            .text("field", Terms.of(field));
            case FieldRef.OfWorkload(var field) ->
                    builder.text("part", "workload").text("field", Terms.of(field));
            case FieldRef.OfPeople(var field) ->
                    builder.text("part", "people").text("field", Terms.of(field));
        }
        if (conflict.before() instanceof Before.Known(var before)) {
            builder.put("before", value(conflict.field(), before));
        }
        return builder.put("ours", value(conflict.field(), conflict.ours()))
                .put("theirs", value(conflict.field(), conflict.theirs()))
                .build();
    }

    /// A workload that nothing is said of but what files say of every workload.
    static Map<String, Node> bareWorkload() {
        return entries(SnapshotWriter.workload(NOTHING.workload()));
    }

    private static Node value(FieldRef ref, FieldValue value) {
        var only = ref.put(NOTHING, value);
        return switch (ref) {
            case FieldRef.OfPractice(var practice, _) ->
                    without(
                            AnswerWriter.write(only.answers().to(practice)),
                            entries(AnswerWriter.write(PracticeAnswer.EMPTY)));
            case FieldRef.OfQuestion(var question, _) ->
                    AnswerWriter.write(only.answers().to(question));
            case FieldRef.OfWorkload _ ->
                    without(SnapshotWriter.workload(only.workload()), bareWorkload());
            case FieldRef.OfPeople _ -> SnapshotWriter.people(only.people());
        };
    }

    private static Node without(Node node, Map<String, Node> bare) {
        var left = new LinkedHashMap<>(entries(node));
        left.entrySet().removeAll(bare.entrySet());
        return new Mapping(Place.NOWHERE, left);
    }

    private static Map<String, Node> entries(Node node) {
        return node instanceof Mapping(_, var entries) ? entries : Map.of();
    }
}
