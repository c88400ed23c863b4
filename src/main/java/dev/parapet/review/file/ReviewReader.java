package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problem;
import dev.parapet.document.Problems;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a review from a tree. A file of a newer edition is read as far as this Parapet knows it,
/// and only for reading.
final class ReviewReader {
    private static final Pattern FORMAT = Pattern.compile("parapet/review/([1-9]\\d{0,3})");

    private final Problems problems = new Problems();
    private final UnknownFields unknown = new UnknownFields();

    private ReviewReader() {}

    static Loaded<OpenedReview> read(Node root) {
        if (!(root.nearest("format") instanceof Text(_, var format))
                || !FORMAT.matcher(format).matches()) {
            return Loaded.refused(
                    root.nearest("format").place(),
                    "is not a review; expected an object that begins with \"format\": \""
                            + ReviewWriter.FORMAT
                            + "\"");
        }
        return new ReviewReader().read(root, !format.equals(ReviewWriter.FORMAT));
    }

    private Loaded<OpenedReview> read(Node root, boolean newer) {
        var fields = Fields.of(root, problems);
        fields.text("format");
        var id = fields.text("id");
        var created = instant(fields, "created");
        var changed = instant(fields, "changed");
        var workload = workload(fields.fields("workload"));
        var people = people(fields.fields("people"));
        var sets =
                fields.filledList("questionSets", this::set).stream()
                        .flatMap(List::stream)
                        .toList();
        var answers = new AnswersReader(unknown).read(fields.fields("answers"));
        unknown.collect("", fields);
        var review =
                new Review(id, created, changed, workload, people, sets, answers, unknown.all());
        return problems.judge(new OpenedReview(review, newer));
    }

    private Instant instant(Fields fields, String name) {
        var written = fields.text(name);
        try {
            return written.isEmpty() ? Instant.EPOCH : Instant.parse(written);
        } catch (DateTimeParseException e) {
            problems.error(
                    fields.placeOf(name),
                    "\""
                            + name
                            + "\" is \""
                            + written
                            + "\"; expected a moment such as 2026-01-31T09:30:00Z");
            return Instant.EPOCH;
        }
    }

    private Workload workload(Fields fields) {
        var workload =
                new Workload(
                        fields.text("name"),
                        fields.optionalText("purpose"),
                        fields.choice("environment", Terms.ENVIRONMENTS, Environment.PRODUCTION),
                        fields.texts("accounts"),
                        fields.texts("regions"),
                        fields.choice(
                                "dataSensitivity", Terms.SENSITIVITIES, DataSensitivity.INTERNAL),
                        fields.optionalText("owner"),
                        models(fields));
        unknown.collect("/workload", fields);
        return workload;
    }

    private Set<ServiceModel> models(Fields fields) {
        var models = EnumSet.noneOf(ServiceModel.class);
        for (var word : fields.texts("serviceModels")) {
            if (Terms.MODELS.containsKey(word)) {
                models.add(Terms.MODELS.get(word));
            } else {
                problems.error(
                        fields.placeOf("serviceModels"),
                        "\"serviceModels\" holds \""
                                + word
                                + "\"; expected "
                                + String.join(", ", Terms.MODELS.keySet()));
            }
        }
        return models.isEmpty() ? EnumSet.allOf(ServiceModel.class) : models;
    }

    private People people(Fields fields) {
        var people = new People(fields.optionalText("reviewer"), fields.texts("attendees"));
        unknown.collect("/people", fields);
        return people;
    }

    private List<QuestionSet> set(Node node) {
        var content = Fields.of(node, problems).raw("content");
        return switch (QuestionSetReader.read(content)) {
            case Ready<QuestionSet>(var set, _) -> List.of(set);
            case Refused<QuestionSet>(var found) -> {
                found.stream()
                        .filter(Problem::isError)
                        .forEach(p -> problems.error(p.place(), p.message()));
                yield new ArrayList<>();
            }
        };
    }
}
