package dev.parapet.review.file;

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

    private ReviewWriter() {}

    static Node write(Review review) {
        return write(review, new SetDigests());
    }

    /// @param digests as far as they were taken already
    static Node write(Review review, SetDigests digests) {
        var builder =
                new MappingBuilder()
                        .text("format", FORMAT)
                        .text("id", review.id())
                        .text("created", review.created().toString())
                        .text("changed", review.changed().toString());
        SnapshotWriter.write(review.now(), digests, builder);
        var tree =
                builder.items(
                                "conflicts",
                                review.conflicts().stream().map(ConflictWriter::write).toList())
                        .put(
                                "milestones",
                                Sequence.of(
                                        review.milestones().stream()
                                                .map(each -> MilestoneWriter.write(each, digests))
                                                .toList()))
                        .items("history", HistoryWriter.write(review.history()))
                        .put(
                                "questionSets",
                                Sequence.of(sets(review).map(set -> set(set, digests)).toList()))
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

    private static Node set(QuestionSet set, SetDigests digests) {
        return new MappingBuilder()
                .text("id", set.id())
                .text("version", set.heading().version().toString())
                .text("sha256", digests.of(set))
                .put("content", QuestionSetWriter.write(set))
                .build();
    }
}
