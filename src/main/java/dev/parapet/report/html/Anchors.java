package dev.parapet.report.html;

import dev.parapet.report.Block;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where jumps within a report lead.
final class Anchors {
    private Anchors() {}

    /// The anchors that a report has.
    static Set<String> of(List<Block> blocks) {
        return Headings.of(blocks).stream()
                .map(Heading::anchor)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The sections among blocks, without those in them.
    static List<Block.Section> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Section.class::isInstance)
                .map(Block.Section.class::cast)
                .toList();
    }

    /// An anchor as an id: no spaces, which an id must not have.
    static String id(String anchor) {
        return anchor.replaceAll("\\s", "-");
    }
}
