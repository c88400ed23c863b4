package dev.parapet.report.pdf;

import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Headings;

import java.util.ArrayList;
import java.util.List;

/// Lays out facts: short ones in a grid, the term above its value; others one a line, the term
/// beside its value.
final class FactsLayout {
    private static final double GUTTER = 16;
    private static final double BETWEEN = 7;
    private static final double MOST_OF_WIDTH = 0.34;

    private final Setting setting;

    FactsLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Facts facts, Frame frame) {
        var shown = facts.facts().stream().filter(FactsLayout::saysSomething).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var list = frame.within(frame.tag().child("L", Attributes.numbering("None")));
        int columns = columns(shown, frame.width());
        return Strips.spaced(2, columns > 1 ? grid(shown, list, columns) : lines(shown, list), 10);
    }

    private static boolean saysSomething(Fact fact) {
        return !fact.term().isBlank() || !Headings.plain(fact.value()).isBlank();
    }

    /// How many facts stand side by side: 1 where one of them is too long for that
    private int columns(List<Fact> facts, double width) {
        double widest = facts.stream().mapToDouble(this::width).max().orElse(0);
        int most = (int) ((width + GUTTER) / (Math.max(widest, 70) + GUTTER));
        int columns = Math.clamp(most, 1, 4);
        int rows = (facts.size() + columns - 1) / columns;
        return columns < 3 ? 1 : Math.max(3, (facts.size() + rows - 1) / rows);
    }

    private double width(Fact fact) {
        var value = setting.inlines().runs(fact.value(), Style.BODY, Tag.DECORATION);
        return Math.max(setting.width(fact.term(), Style.SMALL), setting.typesetter().width(value));
    }

    private List<Strip> grid(List<Fact> facts, Frame frame, int columns) {
        double width = (frame.width() - (columns - 1) * GUTTER) / columns;
        var rows = new ArrayList<Strip>();
        for (int i = 0; i < facts.size(); i += columns) {
            var cells = new ArrayList<List<Strip>>();
            for (int column = 0; column < Math.min(columns, facts.size() - i); column++) {
                cells.add(
                        cell(
                                facts.get(i + column),
                                frame.at(frame.left() + column * (width + GUTTER), width)));
            }
            var row = Strips.row(cells, setting.paper().textHeight() / 2);
            rows.addAll(Strips.spaced(0, row, BETWEEN));
        }
        return rows;
    }

    private List<Strip> cell(Fact fact, Frame frame) {
        var item = frame.tag().child("LI");
        var term = setting.lines(fact.term(), Style.SMALL, item.child("Lbl"), frame.width());
        var value = setting.lines(fact.value(), Style.BODY, item.child("LBody"), frame.width());
        var strips = new ArrayList<>(Strips.lines(term, frame.left()));
        strips.addAll(Strips.lines(value, frame.left()));
        return strips;
    }

    private List<Strip> lines(List<Fact> facts, Frame frame) {
        double widest =
                facts.stream()
                        .mapToDouble(fact -> setting.width(fact.term(), Style.BODY))
                        .max()
                        .orElse(0);
        double indent = Math.min(widest, frame.width() * MOST_OF_WIDTH) + GUTTER;
        var strips = new ArrayList<Strip>();
        for (var fact : facts) {
            strips.addAll(Strips.spaced(0, line(fact, frame, indent), 2.5));
        }
        return strips;
    }

    private List<Strip> line(Fact fact, Frame frame, double indent) {
        var item = frame.tag().child("LI");
        var term =
                setting.lines(
                        fact.term(), Style.BODY.in(Ink.QUIET), item.child("Lbl"), indent - GUTTER);
        var value =
                setting.lines(
                        fact.value(), Style.BODY, item.child("LBody"), frame.width() - indent);
        return Strips.paired(
                Strips.lines(term, frame.left()), Strips.lines(value, frame.left() + indent));
    }
}
