package dev.parapet.review.file;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Place;
import dev.parapet.review.Review;

import java.util.LinkedHashMap;

/// Writes a review as a tree, in the order of the format: what people change stands first, the
/// question sets last.
final class ReviewWriter {
    /// The format's name and edition.
    static final String FORMAT = "parapet/review/1";

    private ReviewWriter() {}

    /// @param digests as far as they were taken already
    static Node write(Review review, SetDigests digests) {
        var known = new LinkedHashMap<>(withoutSets(review, digests).entries());
        known.putAll(WrittenSets.tree(review, digests).entries());
        return UnknownFields.putBack(new Mapping(Place.NOWHERE, known), review.extras());
    }

    /// All that stands before the question sets.
    static Mapping withoutSets(Review review, SetDigests digests) {
        var builder =
                new MappingBuilder()
                        .text("format", FORMAT)
                        .text("id", review.id())
                        .text("created", review.created().toString())
                        .text("changed", review.changed().toString());
        SnapshotWriter.write(review.now(), digests, builder);
        return builder.items(
                        "conflicts",
                        review.conflicts().stream().map(ConflictWriter::write).toList())
                .put(
                        "milestones",
                        Sequence.of(
                                review.milestones().stream()
                                        .map(each -> MilestoneWriter.write(each, digests))
                                        .toList()))
                .items("history", HistoryWriter.write(review.history()))
                .build();
    }
}
