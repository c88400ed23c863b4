package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Terms;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetWriter;
import dev.parapet.review.Answers;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes a review as a tree, in the order of the format: what people change stands first, the
/// question sets last.
final class ReviewWriter {
    /// The format's name and edition.
    static final String FORMAT = "parapet/review/1";

    private static final DocumentWriter WRITER = new DocumentWriter();

    private ReviewWriter() {}

    static Node write(Review review) {
        var tree =
                new MappingBuilder()
                        .text("format", FORMAT)
                        .text("id", review.id())
                        .text("created", review.created().toString())
                        .text("changed", review.changed().toString())
                        .put("workload", workload(review.workload()))
                        .putUnlessEmpty("people", people(review.people()))
                        .put("answers", answers(review.answers()))
                        .put("milestones", Sequence.of(List.of()))
                        .put(
                                "questionSets",
                                Sequence.of(review.sets().stream().map(ReviewWriter::set).toList()))
                        .build();
        return UnknownFields.putBack(tree, review.extras());
    }

    private static Mapping workload(Workload workload) {
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

    private static Mapping people(People people) {
        return new MappingBuilder()
                .textUnlessEmpty("reviewer", people.reviewer())
                .texts("attendees", people.attendees())
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

    private static Node set(QuestionSet set) {
        return new MappingBuilder()
                .text("id", set.id())
                .text("version", set.heading().version().toString())
                .text("sha256", digestOf(set))
                .put("content", QuestionSetWriter.write(set))
                .build();
    }

    /// The digest of a set in its written form, whatever file it came from.
    static String digestOf(QuestionSet set) {
        return Sha256.of(WRITER.write(QuestionSetWriter.write(set)));
    }
}
