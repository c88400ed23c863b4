package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.document.Loaded.Refused;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Problem;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.Extras;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a review from a tree. A file of a newer edition is read as far as this Parapet knows it,
/// and only for reading.
final class ReviewReader {
    private static final Pattern FORMAT = Pattern.compile("parapet/review/[1-9]\\d{0,3}");
    private static final Map<String, Environment> ENVIRONMENTS = Terms.of(Environment.values());
    private static final Map<String, DataSensitivity> SENSITIVITIES =
            Terms.of(DataSensitivity.values());
    private static final Map<String, ServiceModel> MODELS = Terms.of(ServiceModel.values());

    private final Problems problems = new Problems();

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
        var known =
                new Review(
                        fields.text("id"),
                        instant(fields, "created"),
                        instant(fields, "changed"),
                        workload(fields.fields("workload")),
                        people(fields.fields("people")),
                        sets(fields),
                        AnswersReader.read(fields.fields("answers")),
                        Extras.NONE);
        if (problems.anyError()) {
            if (newer) {
                problems.error(
                        fields.placeOf("format"),
                        "was written by a newer Parapet; update Parapet to open it");
            }
            return problems.judge(new OpenedReview(known, newer));
        }
        var review = known.withExtras(UnknownFields.of(root, ReviewWriter.write(known)));
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

    private static Workload workload(Fields fields) {
        return new Workload(
                fields.anyText("name"),
                fields.optionalText("purpose"),
                fields.choice("environment", ENVIRONMENTS, Environment.PRODUCTION),
                fields.texts("accounts"),
                fields.texts("regions"),
                fields.choice("dataSensitivity", SENSITIVITIES, DataSensitivity.INTERNAL),
                fields.optionalText("owner"),
                fields.has("serviceModels")
                        ? Set.copyOf(fields.choices("serviceModels", MODELS))
                        : Set.of(ServiceModel.values()));
    }

    private static People people(Fields fields) {
        return new People(fields.optionalText("reviewer"), fields.texts("attendees"));
    }

    private List<QuestionSet> sets(Fields fields) {
        var ids = new HashSet<String>();
        var sets = new ArrayList<QuestionSet>();
        for (var node : fields.filledList("questionSets", node -> node)) {
            switch (QuestionSetReader.read(Fields.of(node, problems).raw("content"))) {
                case Ready<QuestionSet>(var set, _) -> {
                    if (!ids.add(set.id())) {
                        problems.error(node.place(), "\"" + set.id() + "\" stands twice; keep one");
                    }
                    checkDigest(set, node);
                    sets.add(set);
                }
                case Refused<QuestionSet>(var found) ->
                        found.stream()
                                .filter(Problem::isError)
                                .forEach(p -> problems.error(p.place(), p.message()));
            }
        }
        return sets;
    }

    private void checkDigest(QuestionSet set, Node node) {
        if (node.nearest("sha256") instanceof Text(var place, var digest)
                && !digest.equals(ReviewWriter.digestOf(set))) {
            problems.warning(
                    place,
                    set.ref() + " was changed in this file after the review had taken it in");
        }
    }
}
