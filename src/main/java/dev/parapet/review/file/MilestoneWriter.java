package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.review.Milestone;
import dev.parapet.review.Snapshot;

import java.time.Instant;

/// Writes milestones and seals them.
final class MilestoneWriter {
    private static final DocumentWriter WRITER = new DocumentWriter();

    private MilestoneWriter() {}

    static Node write(Milestone milestone) {
        return unsealed(milestone.name(), milestone.at(), milestone.content(), milestone.previous())
                .text("seal", milestone.seal())
                .build();
    }

    /// The seal that belongs to a milestone: SHA-256 over its written form without the seal.
    static String sealOf(Milestone milestone) {
        return Sha256.of(
                WRITER.write(
                        unsealed(
                                        milestone.name(),
                                        milestone.at(),
                                        milestone.content(),
                                        milestone.previous())
                                .build()));
    }

    private static MappingBuilder unsealed(
            String name, Instant at, Snapshot content, String previous) {
        var builder =
                new MappingBuilder()
                        .text("name", name)
                        .text("at", at.toString())
                        .text("previous", previous);
        SnapshotWriter.write(content, builder);
        return builder;
    }
}
