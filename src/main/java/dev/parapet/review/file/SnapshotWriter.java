package dev.parapet.review.file;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Terms;
import dev.parapet.review.Answers;
import dev.parapet.review.Archived;
import dev.parapet.review.People;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Workload;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes what a review says at one moment. Its question sets are named by their digests; they
/// stand once in the file, whatever moments share them.
final class SnapshotWriter {
    private SnapshotWriter() {}

    static void write(Snapshot snapshot, SetDigests digests, MappingBuilder to) {
        to.put("workload", workload(snapshot.workload()))
                .putUnlessEmpty("people", people(snapshot.people()))
                .put("answers", answers(snapshot.answers()))
                .items(
                        "archive",
                        snapshot.archive().stream().map(SnapshotWriter::archived).toList())
                .put(
                        "sets",
                        Sequence.of(
                                snapshot.sets().stream()
                                        .map(set -> Text.of(digests.of(set)))
                                        .toList()));
    }

    private static Node archived(Archived archived) {
        var builder =
                new MappingBuilder()
                        .text("set", archived.set().toString())
                        .text("id", archived.id())
                        .text("title", archived.title());
        return switch (archived) {
            case Archived.OfPractice practice ->
                    builder.text("practice", practice.key())
                            .put("answer", AnswerWriter.write(practice.answer()))
                            .build();
            case Archived.OfQuestion question ->
                    builder.text("question", question.key())
                            .put("answer", AnswerWriter.write(question.answer()))
                            .build();
        };
    }

    static Mapping workload(Workload workload) {
        return new MappingBuilder()
                .text("name", workload.name())
                .textUnlessEmpty("purpose", workload.purpose())
                .text("environment", Terms.of(workload.environment()))
                .texts("accounts", workload.accounts())
                .texts("regions", workload.regions())
                .text("dataSensitivity", Terms.of(workload.dataSensitivity()))
                .textUnlessEmpty("owner", workload.owner())
                .put(
                        "serviceModels",
                        Sequence.of(
                                workload.models().stream()
                                        .sorted()
                                        .map(model -> Text.of(Terms.of(model)))
                                        .toList()))
                .build();
    }

    static Mapping people(People people) {
        return new MappingBuilder()
                .textUnlessEmpty("reviewer", people.reviewer())
                .texts("attendees", people.attendees())
                .texts("absent", people.absent())
                .texts("parked", people.parked())
                .build();
    }

    /// By set, then by key in alphabetical order, so that a diff shows what was answered and not in
    /// which order.
    private static Mapping answers(Answers answers) {
        Map<String, Map<String, Node>> practices = new TreeMap<>();
        Map<String, Map<String, Node>> questions = new TreeMap<>();
        answers.practices()
                .forEach((ref, answer) ->
                        practices
                                .computeIfAbsent(ref.set(), _ -> new TreeMap<>())
                                .put(ref.key(), AnswerWriter.write(answer)));
        answers.questions()
                .forEach((ref, answer) ->
                        questions
                                .computeIfAbsent(ref.set(), _ -> new TreeMap<>())
                                .put(ref.key(), AnswerWriter.write(answer)));
        var sets = new TreeSet<>(practices.keySet());
        sets.addAll(questions.keySet());
        var bySet = new MappingBuilder();
        sets.forEach(set ->
                bySet.put(
                        set,
                        new MappingBuilder()
                                .putUnlessEmpty(
                                        "questions", mapping(questions.getOrDefault(set, Map.of())))
                                .putUnlessEmpty(
                                        "practices", mapping(practices.getOrDefault(set, Map.of())))
                                .build()));
        return bySet.build();
    }

    private static Mapping mapping(Map<String, Node> nodes) {
        var builder = new MappingBuilder();
        nodes.forEach(builder::put);
        return builder.build();
    }
}
