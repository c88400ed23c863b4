package dev.parapet.report.pdf;

import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;

import java.util.ArrayList;
import java.util.List;

/// Lays out figures as a grid: each large, with what it counts below.
final class FiguresLayout {
    private static final double GUTTER = 14;
    private static final double LEAST_WIDTH = 56;
    private static final double BETWEEN = 12;
    private static final double MARK = 9.5;
    private static final double MARK_TO_VALUE = 5;

    private final Setting setting;

    FiguresLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Figures figures, Frame frame) {
        var all = figures.figures();
        if (all.isEmpty()) {
            return List.of();
        }
        var list = frame.within(frame.tag().child("L", Attributes.numbering("None")));
        int columns = columns(all.size(), frame.width());
        double width = (frame.width() - (columns - 1) * GUTTER) / columns;
        var rows = new ArrayList<Strip>();
        for (int i = 0; i < all.size(); i += columns) {
            var cells = new ArrayList<List<Strip>>();
            for (int column = 0; column < Math.min(columns, all.size() - i); column++) {
                cells.add(
                        cell(
                                all.get(i + column),
                                list.at(frame.left() + column * (width + GUTTER), width)));
            }
            var row = Strips.row(cells, setting.paper().textHeight() / 2);
            rows.addAll(Strips.spaced(0, row, BETWEEN));
        }
        return Strips.spaced(4, Strips.bound(Bond.LOOSE, rows), BETWEEN);
    }

    /// As few rows as the width allows, filled evenly.
    private static int columns(int figures, double width) {
        int most = Math.clamp((int) ((width + GUTTER) / (LEAST_WIDTH + GUTTER)), 1, figures);
        int rows = (figures + most - 1) / most;
        return (figures + rows - 1) / rows;
    }

    private List<Strip> cell(Figure figure, Frame frame) {
        var body = frame.tag().child("LI").child("LBody");
        double indent = figure.mark().hasShape() ? MarkShape.width(MARK) + MARK_TO_VALUE : 0;
        var value = setting.lines(figure.value() + " ", Style.FIGURE, body, frame.width() - indent);
        var label = setting.lines(figure.label(), Style.SMALL, body, frame.width());
        var strips = new ArrayList<>(Strips.lines(value, frame.left() + indent));
        strips.addAll(Strips.lines(label, frame.left()));
        if (indent > 0 && !strips.isEmpty()) {
            strips.set(0, marked(strips.getFirst(), figure, frame.left()));
        }
        return strips;
    }

    private static Strip marked(Strip first, Figure figure, double left) {
        return first.drawn((canvas, top) -> {
            double baseline = top + Style.FIGURE.baseline() - (Style.FIGURE.capitals() - MARK) / 2;
            canvas.mark(Tag.DECORATION, figure.mark(), left, baseline, MARK);
            first.drawing().draw(canvas, top);
        });
    }
}
