package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Sequence;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.format.QuestionSetWriter;
import dev.parapet.review.Review;

import java.util.stream.Stream;

/// Writes a review as a tree, in the order of the format: what people change stands first, the
/// question sets last.
final class ReviewWriter {
    /// The format's name and edition.
    static final String FORMAT = "parapet/review/1";

    private static final DocumentWriter WRITER = new DocumentWriter();

    private ReviewWriter() {}

    static Node write(Review review) {
        var builder =
                new MappingBuilder()
                        .text("format", FORMAT)
                        .text("id", review.id())
                        .text("created", review.created().toString())
                        .text("changed", review.changed().toString());
        SnapshotWriter.write(review.now(), builder);
        var tree =
                builder.items(
                                "conflicts",
                                review.conflicts().stream().map(ConflictWriter::write).toList())
                        .put(
                                "milestones",
                                Sequence.of(
                                        review.milestones().stream()
                                                .map(MilestoneWriter::write)
                                                .toList()))
                        .items("history", HistoryWriter.write(review.history()))
                        .put(
                                "questionSets",
                                Sequence.of(sets(review).map(ReviewWriter::set).toList()))
                        .build();
        return UnknownFields.putBack(tree, review.extras());
    }

    /// Every set that the review uses now or used at a milestone, once.
    private static Stream<QuestionSet> sets(Review review) {
        return Stream.concat(
                        review.sets().stream(),
                        review.milestones().stream().flatMap(m -> m.content().sets().stream()))
                .distinct();
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
