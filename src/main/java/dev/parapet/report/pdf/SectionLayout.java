package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;

import java.util.ArrayList;
import java.util.List;

/// Lays out a section: its title, held by what follows, then its blocks.
final class SectionLayout {
    private final Setting setting;
    private final Composer composer;

    SectionLayout(Setting setting, Composer composer) {
        this.setting = setting;
        this.composer = composer;
    }

    List<Strip> lay(Section section, Frame frame) {
        var part = frame.within(frame.tag().child("Sect"));
        var title = title(setting, section.title(), part);
        var strips = new ArrayList<Strip>(title);
        var inner = title.isEmpty() ? part : part.under(section.title());
        strips.addAll(opening(section.blocks(), inner));
        strips.addAll(composer.compose(section.blocks().stream().skip(1).toList(), inner));
        if (strips.isEmpty()) {
            return strips;
        }
        var first = strips.getFirst();
        var anchors = new ArrayList<>(first.anchors());
        anchors.add(section.anchor());
        first = first.anchored(anchors);
        strips.set(0, section.start() == Start.NEW_PAGE ? first.onNewPage() : first);
        return strips;
    }

    /// The first block. A few words below a title hold on to what follows, so that the two never
    /// end a page without it.
    private List<Strip> opening(List<Block> blocks, Frame frame) {
        var first = composer.compose(blocks.stream().limit(1).toList(), frame);
        boolean brief = blocks.size() > 1 && blocks.getFirst() instanceof Paragraph;
        return brief && first.size() <= 2
                ? first.stream().map(strip -> strip.bound(Bond.TIGHT)).toList()
                : first;
    }

    /// A heading one level below the frame's.
    static List<Strip> title(Setting setting, String title, Frame frame) {
        int level = frame.level() + 1;
        var style = Style.heading(level);
        var tag = frame.tag().child("H" + Math.min(level, 6));
        var lines =
                setting.typesetter().balanced(List.of(Run.of(title, style, tag)), frame.width());
        var strips =
                Strips.lines(lines, frame.left()).stream()
                        .map(strip -> strip.bound(Bond.TIGHT))
                        .toList();
        return Strips.spaced(above(level), strips, level == 1 ? 10 : 5);
    }

    private static double above(int level) {
        return switch (level) {
            case 1 -> 32;
            case 2 -> 24;
            default -> 17;
        };
    }
}
