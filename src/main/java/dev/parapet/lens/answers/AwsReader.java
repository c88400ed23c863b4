package dev.parapet.lens.answers;

import dev.parapet.document.DocumentReader;
import dev.parapet.document.Fields;
import dev.parapet.document.Limits;
import dev.parapet.document.Loaded;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problems;
import dev.parapet.lens.answers.AwsAnswer.Asked;
import dev.parapet.lens.answers.AwsAnswer.OfChoice;
import dev.parapet.lens.format.LensReader;
import dev.parapet.review.PracticeState.Exemption;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what `aws wellarchitected list-answers`, `get-answer`, `get-lens-review` and `export-lens`
/// print. Fields that are of no use here are passed over: newer versions of the service add some.
public final class AwsReader {
    private static final Map<String, Exemption> REASONS =
            Map.of(
                    "OUT_OF_SCOPE", Exemption.OUT_OF_SCOPE,
                    "BUSINESS_PRIORITIES", Exemption.BUSINESS_PRIORITY,
                    "ARCHITECTURE_CONSTRAINTS", Exemption.ARCHITECTURE_CONSTRAINT,
                    "OTHER", Exemption.OTHER,
                    "NONE", Exemption.NOT_GIVEN);

    private final DocumentReader documents = new DocumentReader(Limits.QUESTION_SET);

    public Loaded<AwsExport> read(Path file) throws IOException {
        return documents.read(file).then(root -> read(root, file.toString()));
    }

    /// Reads the bytes of a file.
    public Loaded<AwsExport> read(String name, byte[] bytes) {
        return documents.read(name, bytes).then(root -> read(root, name));
    }

    private static Loaded<AwsExport> read(Node root, String name) {
        if (LensReader.isLens(root)) {
            return new LensReader()
                    .read(root, name)
                    .then(set ->
                            Loaded.ready(
                                    new AwsExport(Map.of(), List.of(), List.of(set), Set.of())));
        }
        var problems = new Problems();
        var fields = Fields.of(root, problems);
        var read = AwsExport.EMPTY;
        if (fields.has("AnswerSummaries")) {
            var lens = lens(fields);
            read =
                    AwsExport.of(
                            fields.list("AnswerSummaries", node -> answer(lens, node, problems)));
        } else if (fields.has("Answer")) {
            read = AwsExport.of(List.of(answer(lens(fields), fields.raw("Answer"), problems)));
        } else if (fields.has("LensReview")) {
            var notes = notes(fields.fields("LensReview"));
            read = new AwsExport(Map.of(), List.of(notes), List.of(), Set.of());
        } else if (!problems.anyError()) {
            problems.error(
                    root.place(),
                    "is no answer of the AWS tool; expected what list-answers, get-answer,"
                            + " get-lens-review or export-lens print");
        }
        return problems.judge(read.about(workload(fields)));
    }

    private static Set<String> workload(Fields fields) {
        var id = text(fields, "WorkloadId");
        if (id.isEmpty()) {
            return Set.of();
        }
        return Set.of(
                fields.raw("MilestoneNumber") instanceof Numeral number
                        ? "milestone " + number.written() + " of workload " + id
                        : "workload " + id);
    }

    private static String lens(Fields fields) {
        var arn = text(fields, "LensArn");
        return arn.isEmpty() ? text(fields, "LensAlias") : arn;
    }

    private static AwsAnswer answer(String lens, Node node, Problems problems) {
        var fields = Fields.of(node, problems);
        var ofChoices = new LinkedHashMap<String, OfChoice>();
        for (var name : List.of("ChoiceAnswerSummaries", "ChoiceAnswers")) {
            for (var item : fields.list(name, item -> item)) {
                var choice = Fields.of(item, problems);
                ofChoices.put(choice.text("ChoiceId"), ofChoice(choice));
            }
        }
        return new AwsAnswer(
                new Asked(lens, fields.text("QuestionId")),
                fields.texts("SelectedChoices"),
                ofChoices,
                fields.flag("IsApplicable", true),
                reason(fields),
                told(fields, "Notes"),
                fields.optionalText("Risk"));
    }

    private static OfChoice ofChoice(Fields choice) {
        return new OfChoice(
                choice.optionalText("Status").equals("NOT_APPLICABLE"),
                reason(choice),
                told(choice, "Notes"));
    }

    private static Exemption reason(Fields fields) {
        return fields.raw("Reason") instanceof Nothing
                ? Exemption.NOT_GIVEN
                : fields.choice("Reason", REASONS, Exemption.NOT_GIVEN);
    }

    private static Optional<String> told(Fields fields, String name) {
        return fields.raw(name) instanceof Nothing
                ? Optional.empty()
                : Optional.of(fields.optionalText(name));
    }

    private static AwsNotes notes(Fields review) {
        var pillars = new LinkedHashMap<String, String>();
        for (var item : review.list("PillarReviewSummaries", item -> item)) {
            var pillar = Fields.of(item, review.problems());
            var notes = told(pillar, "Notes").orElse("");
            if (!notes.isBlank()) {
                pillars.put(pillar.text("PillarId"), notes);
            }
        }
        return new AwsNotes(
                text(review, "LensName"),
                text(review, "LensVersion"),
                told(review, "Notes").orElse(""),
                pillars);
    }

    private static String text(Fields fields, String name) {
        return fields.raw(name) instanceof Text(_, var value) ? value : "";
    }
}
