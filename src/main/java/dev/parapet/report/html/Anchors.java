package dev.parapet.report.html;

import dev.parapet.report.Block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where jumps within a report lead.
final class Anchors {
    private Anchors() {}

    /// The anchors that a report has.
    static Set<String> of(List<Block> blocks) {
        var anchors = new HashSet<String>();
        collect(blocks, anchors);
        return Set.copyOf(anchors);
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

    private static void collect(List<Block> blocks, Set<String> anchors) {
        for (var block : blocks) {
            switch (block) {
                case Block.Section section -> {
                    anchors.add(section.anchor());
                    collect(section.blocks(), anchors);
                }
                case Block.Card card -> {
                    anchors.add(card.anchor());
                    collect(card.blocks(), anchors);
                }
                case Block.Columns columns -> {
                    collect(columns.left(), anchors);
                    collect(columns.right(), anchors);
                }
                case Block.Cover _, Block.Contents _, Block.Paragraph _, Block.Points _ -> {}
                case Block.Facts _, Block.Table _, Block.Figures _, Block.BarChart _ -> {}
                case Block.Masthead _, Block.Matrix _, Block.Lanes _ -> {}
            }
        }
    }
}
