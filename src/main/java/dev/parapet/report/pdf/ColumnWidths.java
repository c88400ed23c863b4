package dev.parapet.report.pdf;

import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Table;

import java.util.List;

/// Shares a table's width out among its columns: by weight, and so that words stay whole where the
/// others can give way.
final class ColumnWidths {
    /// No column is widened for its words beyond this share of the table.
    private static final double MOST = 0.35;

    private static final double LEAST_WEIGHT = 0.01;

    private ColumnWidths() {}

    /// @param room the table's width without the room between columns, in points
    static double[] of(Table table, Setting setting, double room) {
        double[] widths = byWeight(table.columns(), room);
        double[] needs = new double[widths.length];
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            needs[i] = Math.min(room * MOST, widestWord(table, setting, i) + 0.5);
            missing += Math.max(0, needs[i] - widths[i]);
            spare += Math.max(0, widths[i] - needs[i]);
        }
        if (missing <= 0 || spare < missing) {
            return widths;
        }
        for (int i = 0; i < widths.length; i++) {
            double own = widths[i] - needs[i];
            widths[i] = own < 0 ? needs[i] : widths[i] - own / spare * missing;
        }
        return widths;
    }

    private static double[] byWeight(List<Column> columns, double room) {
        double sum = columns.stream().mapToDouble(ColumnWidths::weight).sum();
        return columns.stream().mapToDouble(column -> weight(column) / sum * room).toArray();
    }

    private static double weight(Column column) {
        return Double.isFinite(column.weight()) ? Math.max(column.weight(), LEAST_WEIGHT) : 1;
    }

    private static double widestWord(Table table, Setting setting, int column) {
        var title = Run.of(table.columns().get(column).title(), Style.COLUMN_TITLE, Tag.DECORATION);
        double widest = setting.typesetter().widestWord(List.of(title));
        for (var row : table.rows()) {
            if (column < row.cells().size()) {
                var style = column < row.heads() ? Style.ROW_TITLE : Style.CELL;
                var runs = setting.inlines().runs(row.cells().get(column), style, Tag.DECORATION);
                widest = Math.max(widest, setting.typesetter().widestWord(runs));
            }
        }
        return widest;
    }
}
