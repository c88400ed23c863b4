package dev.parapet.report.pdf;

import dev.parapet.report.Block.Card;
import dev.parapet.report.Headings;

import java.util.ArrayList;
import java.util.List;

/// Lays out a card: a thin rule, a small title, its blocks; a short one together on one page.
final class CardLayout {
    private static final double RULE = 0.5;
    private static final double RULE_TO_TITLE = 9;

    /// The share of a page up to which a card stays on one page.
    private static final double SHORT = 0.35;

    private final Setting setting;
    private final Composer composer;

    CardLayout(Setting setting, Composer composer) {
        this.setting = setting;
        this.composer = composer;
    }

    List<Strip> lay(Card card, Frame frame) {
        var part = frame.within(frame.tag().child("Sect"));
        var title = title(card, part);
        var inner = title.isEmpty() ? part : part.under(Headings.plain(card.title()));
        var strips = new ArrayList<Strip>();
        strips.add(rule(frame).anchored(List.of(card.anchor())));
        strips.addAll(title);
        strips.addAll(composer.composeBelowTitle(card.blocks(), inner));
        return Strips.spaced(14, isShort(strips) ? Strips.bound(Bond.LOOSE, strips) : strips, 14);
    }

    /// A longer card may run over to the next page: kept whole, it would leave half a page empty.
    private boolean isShort(List<Strip> strips) {
        return Strips.height(strips) <= SHORT * setting.paper().textHeight();
    }

    private static Strip rule(Frame frame) {
        var rule =
                Strip.of(
                        RULE,
                        (canvas, top) ->
                                canvas.decorate()
                                        .rectangle(
                                                new Area(frame.left(), top, frame.width(), RULE),
                                                Ink.RULE));
        return rule.below(RULE_TO_TITLE).bound(Bond.TIGHT);
    }

    private List<Strip> title(Card card, Frame frame) {
        var tag = frame.tag().child("H" + Math.min(frame.level() + 1, 6));
        var lines = setting.lines(card.title(), Style.CARD_TITLE, tag, frame.width());
        var strips =
                Strips.lines(lines, frame.left()).stream()
                        .map(strip -> strip.bound(Bond.TIGHT))
                        .toList();
        return Strips.spaced(0, strips, 5);
    }
}
