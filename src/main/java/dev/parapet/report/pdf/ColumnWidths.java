package dev.parapet.report.pdf;

import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Table;
import dev.parapet.report.pdf.Typesetter.Extent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Shares a table's width out among its columns: by weight first; then columns give what they can
/// spare, so that words stay whole, and after that so that cells stay on one line.
final class ColumnWidths {
    /// No column is widened for its words beyond this share of the table.
    private static final double MOST = 0.35;

    private static final double LEAST_WEIGHT = 0.01;

    /// Widths are sums; without this a cell might just not fit what was measured for it.
    private static final double AIR = 0.5;

    private ColumnWidths() {}

    /// @param room the table's width without the room between columns, in points
    static double[] of(Table table, Setting setting, double room) {
        double[] widths = byWeight(table.columns(), room);
        var extents = extents(table, setting);
        move(widths, wants(extents, Extent::word, room * MOST));
        move(widths, wants(extents, Extent::whole, room));
        return widths;
    }

    /// Moves width from columns that have more than they want to those that have less: those that
    /// lack least get all they want, the rest is shared out by what they lack.
    private static void move(double[] widths, double[] wants) {
        double[] over = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            over[i] = widths[i] - wants[i];
        }
        double spare = Arrays.stream(over).filter(d -> d > 0).sum();
        double lacking = -Arrays.stream(over).filter(d -> d < 0).sum();
        double left = spare;
        for (int i : byLack(over)) {
            double given = -over[i] <= left ? -over[i] : left * -over[i] / lacking;
            widths[i] += given;
            left -= given;
            lacking += over[i];
        }
        for (int i = 0; spare > 0 && i < widths.length; i++) {
            widths[i] -= Math.max(0, over[i]) / spare * (spare - left);
        }
    }

    private static int[] byLack(double[] over) {
        return IntStream.range(0, over.length)
                .filter(i -> over[i] < 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -over[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] wants(
            List<Extent> extents, ToDoubleFunction<Extent> width, double most) {
        return extents.stream()
                .mapToDouble(extent -> Math.min(most, width.applyAsDouble(extent) + AIR))
                .toArray();
    }

    private static List<Extent> extents(Table table, Setting setting) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> extent(table, setting, column))
                .toList();
    }

    private static double[] byWeight(List<Column> columns, double room) {
        double sum = columns.stream().mapToDouble(ColumnWidths::weight).sum();
        return columns.stream().mapToDouble(column -> weight(column) / sum * room).toArray();
    }

    private static double weight(Column column) {
        return Double.isFinite(column.weight()) ? Math.max(column.weight(), LEAST_WEIGHT) : 1;
    }

    /// The room that the widest cells of a column ask for.
    private static Extent extent(Table table, Setting setting, int column) {
        var title = Run.of(table.columns().get(column).title(), Style.COLUMN_TITLE, Tag.DECORATION);
        var widest = setting.typesetter().extent(List.of(title));
        for (var row : table.rows()) {
            if (column < row.cells().size()) {
                var style =
                        column < row.heads() ? Style.ROW_TITLE : Style.CELL.withTabularFigures();
                var runs = setting.inlines().runs(row.cells().get(column), style, Tag.DECORATION);
                widest = widest.or(setting.typesetter().extent(runs));
            }
        }
        return widest;
    }
}
