package dev.parapet.report.pdf;

import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;

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
        var title =
                saysItsVerdict(section)
                        ? overline(section.title(), part)
                        : title(setting, section.title(), part);
        var strips = new ArrayList<Strip>(title);
        var inner = title.isEmpty() ? part : part.under(section.title());
        strips.addAll(composer.composeBelowTitle(section.blocks(), inner));
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

    /// A verdict speaks louder than the title above it.
    private static boolean saysItsVerdict(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().getFirst() instanceof Paragraph(var voice, _)
                && voice == Voice.VERDICT;
    }

    private List<Strip> overline(String title, Frame frame) {
        var tag =
                frame.tag()
                        .child(
                                "H" + Math.min(frame.level() + 1, 6),
                                Attributes.actual(Inlines.wellFormed(title)));
        var text = title.toUpperCase(setting.language());
        var lines = setting.lines(text, Style.OVERLINE, tag, frame.width());
        return Strips.lines(lines, frame.left()).stream()
                .map(strip -> strip.bound(Bond.TIGHT))
                .toList();
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
