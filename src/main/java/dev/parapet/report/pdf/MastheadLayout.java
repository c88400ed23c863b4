package dev.parapet.report.pdf;

import dev.parapet.report.Block.Masthead;

import java.util.ArrayList;
import java.util.List;

/// Lays out the head of a report: a line of words over a rule.
final class MastheadLayout {
    private static final double RULE = 2.5;
    private static final double RULE_WIDTH = 40;

    /// The rest is the logo's.
    private static final double MOST_OF_WIDTH = 0.66;

    private final Setting setting;

    MastheadLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Masthead masthead, Frame frame) {
        var part = frame.within(frame.tag().child("Sect"));
        var strips = new ArrayList<Strip>();
        strips.add(rule(part).below(9));
        strips.addAll(words(masthead.title(), Style.CARD_TITLE, part));
        strips.addAll(words(masthead.line(), Style.SMALL, part));
        var logo = new LogoLayout(setting).lay(part, true);
        var both = Strips.beside(List.of(strips, logo));
        boolean fits = both.height() < setting.paper().textHeight() / 3;
        return fits ? List.of(both.below(20)) : Strips.spaced(0, strips, 20);
    }

    private List<Strip> words(String text, Style style, Frame frame) {
        double width = frame.width() * MOST_OF_WIDTH;
        var lines = setting.lines(text, style, frame.tag().child("P"), width);
        return Strips.lines(lines, frame.left());
    }

    private static Strip rule(Frame frame) {
        return Strip.of(
                RULE,
                (canvas, top) ->
                        canvas.decorate()
                                .rectangle(
                                        new Area(frame.left(), top, RULE_WIDTH, RULE), Ink.ACCENT));
    }
}
