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
import dev.parapet.questionset.format.QuestionSetReader;
import dev.parapet.review.Extras;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a review from a tree. A file of a newer edition is read as far as this Parapet knows it,
/// and only for reading.
final class ReviewReader {
    private static final Pattern FORMAT = Pattern.compile("parapet/review/[1-9]\\d{0,3}");

    private final Problems problems = new Problems();
    private final SetDigests digests = new SetDigests();

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
        var snapshots = new SnapshotReader(sets(fields));
        var known =
                new Review(
                        fields.text("id"),
                        Moments.read(fields, "created"),
                        Moments.read(fields, "changed"),
                        snapshots.read(fields),
                        fields.list("milestones", node -> milestone(node, snapshots)),
                        fields.list(
                                "conflicts",
                                node -> ConflictReader.read(Fields.of(node, problems))),
                        HistoryReader.read(fields),
                        Extras.NONE);
        checkSeals(known, fields);
        if (problems.anyError()) {
            if (newer) {
                problems.error(
                        fields.placeOf("format"),
                        "was written by a newer Parapet; update Parapet to open it");
            }
            return problems.judge(new OpenedReview(known, newer));
        }
        var review = known.withExtras(UnknownFields.of(root, ReviewWriter.write(known, digests)));
        return problems.judge(new OpenedReview(review, newer));
    }

    private Milestone milestone(Node node, SnapshotReader snapshots) {
        var fields = Fields.of(node, problems);
        return new Milestone(
                fields.anyText("name"),
                Moments.read(fields, "at"),
                snapshots.read(fields),
                fields.optionalText("previous"),
                fields.anyText("seal"));
    }

    private void checkSeals(Review review, Fields fields) {
        for (var i = 0; i < review.milestones().size() && !problems.anyError(); i++) {
            if (!Milestones.holds(review.milestones(), i)) {
                problems.warning(
                        fields.raw("milestones").nearest(i).place(),
                        "the milestone \""
                                + review.milestones().get(i).name()
                                + "\" was changed after it was made");
            }
        }
    }

    private Map<String, QuestionSet> sets(Fields fields) {
        var sets = new LinkedHashMap<String, QuestionSet>();
        for (var node : fields.filledList("questionSets", node -> node)) {
            switch (QuestionSetReader.read(Fields.of(node, problems).raw("content"))) {
                case Ready<QuestionSet>(var set, _) -> {
                    checkDigest(set, node);
                    if (sets.put(Fields.of(node, problems).anyText("sha256"), set) != null) {
                        problems.error(node.place(), set.ref() + " stands twice; keep one");
                    }
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
                && !digest.equals(digests.of(set))) {
            problems.warning(
                    place,
                    set.ref() + " was changed in this file after the review had taken it in");
        }
    }
}
