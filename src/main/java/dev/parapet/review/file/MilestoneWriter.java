package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.review.Milestone;

/// Writes milestones and seals them.
final class MilestoneWriter {
    private static final DocumentWriter WRITER = new DocumentWriter();

    private MilestoneWriter() {}

    static Node write(Milestone milestone, SetDigests digests) {
        return unsealed(milestone, digests).text("seal", milestone.seal()).build();
    }

    /// The seal that belongs to a milestone: SHA-256 over its written form without the seal.
    static String sealOf(Milestone milestone) {
        return Sha256.of(WRITER.write(unsealed(milestone, new SetDigests()).build()));
    }

    private static MappingBuilder unsealed(Milestone milestone, SetDigests digests) {
        var builder =
                new MappingBuilder()
                        .text("name", milestone.name())
                        .text("at", milestone.at().toString())
                        .text("previous", milestone.previous());
        SnapshotWriter.write(milestone.content(), digests, builder);
        return builder;
    }
}
