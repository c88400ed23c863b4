package dev.parapet.report.pdf;

import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Span;

import java.util.ArrayList;
import java.util.List;

/// Lays out a matrix as a table of tinted tiles: titles of columns above, of rows at the left.
final class MatrixLayout {
    private static final double CAPTION_TO_TITLES = 6;
    private static final double MOST_OF_WIDTH = 0.29;

    /// A matrix stays together up to these shares of a page; one of few, tall rows up to the
    /// larger.
    private static final double FEW_OF_PAGE = 0.75;

    private static final double MANY_OF_PAGE = 0.4;
    private static final int FEW = 4;

    private static final double LEAST_TITLE = 60;

    private final Setting setting;

    MatrixLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Matrix matrix, Frame frame) {
        if (matrix.columns().isEmpty() || matrix.rows().isEmpty()) {
            return List.of();
        }
        var caption = matrix.caption().strip();
        boolean printed = !caption.isEmpty() && !frame.title().contains(caption);
        var tag =
                printed || caption.isEmpty()
                        ? frame.tag().child("Table")
                        : frame.tag().child("Table", Attributes.summary(caption));
        var part = frame.within(tag);
        var strips = new ArrayList<Strip>(printed ? caption(caption, part) : List.of());
        var rows = new MatrixRows(setting, matrix, part, titleWidth(matrix, frame));
        strips.add(rows.titles().bound(Bond.TIGHT));
        var body = tag.child("TBody");
        for (var row : matrix.rows()) {
            strips.addAll(rows.row(row, body));
        }
        boolean small =
                Strips.height(strips)
                        <= setting.paper().textHeight()
                                * (matrix.rows().size() <= FEW ? FEW_OF_PAGE : MANY_OF_PAGE);
        return Strips.spaced(11, small ? Strips.bound(Bond.LOOSE, strips) : strips, 16);
    }

    private double titleWidth(Matrix matrix, Frame frame) {
        double widest = setting.width(matrix.corner(), Style.COLUMN_TITLE);
        for (var row : matrix.rows()) {
            widest = Math.max(widest, width(row.title()));
        }
        return Math.clamp(widest + 1, LEAST_TITLE, frame.width() * MOST_OF_WIDTH);
    }

    private double width(List<Span> title) {
        return setting.typesetter()
                .width(setting.inlines().runs(title, Style.ROW_TITLE, Tag.DECORATION));
    }

    private List<Strip> caption(String caption, Frame frame) {
        var lines =
                setting.lines(caption, Style.LABEL, frame.tag().child("Caption"), frame.width());
        var strips =
                Strips.lines(lines, frame.left()).stream()
                        .map(strip -> strip.bound(Bond.TIGHT))
                        .toList();
        return Strips.spaced(0, strips, CAPTION_TO_TITLES);
    }
}
