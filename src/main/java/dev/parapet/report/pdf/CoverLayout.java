package dev.parapet.report.pdf;

import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Fact;

import java.util.ArrayList;
import java.util.List;

/// Lays out the title page: title in the upper third, facts and note at the foot. Words that need
/// more room than a page run on.
final class CoverLayout {
    private static final double ABOVE_TITLE = 118;
    private static final double RULE_WIDTH = 40;
    private static final double RULE = 2.5;
    private static final double GUTTER = 28;

    private final Setting setting;

    CoverLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Cover cover, Frame frame) {
        var part = frame.within(frame.tag().child("Sect"));
        var logo = new LogoLayout(setting).lay(part, false);
        var head = head(cover, part);
        var foot = foot(cover, part);
        double height = setting.paper().textHeight();
        if (ABOVE_TITLE + Strips.height(head) + GUTTER + Strips.height(foot) > height) {
            var all = new ArrayList<>(head);
            all.addAll(Strips.spaced(GUTTER, foot, 0));
            all.addAll(0, logo);
            all.set(0, all.getFirst().onNewPage());
            return all;
        }
        return List.of(
                Strip.of(
                                height,
                                (canvas, top) -> {
                                    Strips.draw(logo, canvas, top);
                                    Strips.draw(head, canvas, top + ABOVE_TITLE);
                                    Strips.draw(foot, canvas, top + height - Strips.height(foot));
                                })
                        .onNewPage());
    }

    private List<Strip> head(Cover cover, Frame frame) {
        var strips = new ArrayList<Strip>();
        strips.add(rule(frame, RULE_WIDTH, RULE, Ink.ACCENT).below(22));
        strips.addAll(Strips.spaced(0, overline(cover.overline(), frame), 14));
        strips.addAll(Strips.spaced(0, large(cover.title(), Style.TITLE, frame), 12));
        strips.addAll(large(cover.subtitle(), Style.SUBTITLE, frame));
        return strips;
    }

    private List<Strip> overline(String text, Frame frame) {
        var tag = frame.tag().child("P", Attributes.actual(Inlines.wellFormed(text)));
        var lines =
                setting.lines(
                        text.toUpperCase(setting.language()), Style.OVERLINE, tag, frame.width());
        return Strips.lines(lines, frame.left());
    }

    private List<Strip> large(String text, Style style, Frame frame) {
        var runs = List.of(Run.of(text, style, frame.tag().child("P")));
        return Strips.lines(
                setting.typesetter().balanced(runs, frame.width() * 0.92), frame.left());
    }

    private List<Strip> foot(Cover cover, Frame frame) {
        var strips = new ArrayList<Strip>();
        if (!cover.facts().isEmpty()) {
            strips.add(rule(frame, frame.width(), 0.5, Ink.RULE).below(14));
            strips.addAll(facts(cover.facts(), frame));
        }
        var runs = List.of(Run.of(cover.note(), Style.SMALL, frame.tag().child("P")));
        var note = setting.typesetter().balanced(runs, frame.width() * 0.85);
        strips.addAll(Strips.spaced(20, Strips.lines(note, frame.left()), 0));
        return strips;
    }

    /// Two columns, read row by row.
    private List<Strip> facts(List<Fact> facts, Frame frame) {
        var list = frame.within(frame.tag().child("L", Attributes.numbering("None")));
        double width = (frame.width() - GUTTER) / 2;
        double highest = setting.paper().textHeight() / 2;
        var rows = new ArrayList<Strip>();
        for (int i = 0; i < facts.size(); i += 2) {
            var row = new ArrayList<List<Strip>>();
            row.add(fact(facts.get(i), list.at(frame.left(), width)));
            if (i + 1 < facts.size()) {
                row.add(fact(facts.get(i + 1), list.at(frame.left() + width + GUTTER, width)));
            }
            rows.addAll(Strips.spaced(0, Strips.row(row, highest), 9));
        }
        return rows;
    }

    private List<Strip> fact(Fact fact, Frame frame) {
        var item = frame.tag().child("LI");
        var term = setting.lines(fact.term(), Style.SMALL, item.child("Lbl"), frame.width());
        var value = setting.lines(fact.value(), Style.BODY, item.child("LBody"), frame.width());
        var strips = new ArrayList<>(Strips.lines(term, frame.left()));
        strips.addAll(Strips.lines(value, frame.left()));
        return strips;
    }

    private static Strip rule(Frame frame, double width, double thickness, Ink ink) {
        return Strip.of(
                thickness,
                (canvas, top) ->
                        canvas.decorate()
                                .rectangle(new Area(frame.left(), top, width, thickness), ink));
    }
}
