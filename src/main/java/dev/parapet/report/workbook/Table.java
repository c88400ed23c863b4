package dev.parapet.report.workbook;

import java.util.HashSet;
import java.util.List;

/// A table that can be sorted and filtered, with its head.
///
/// @param name by which formulas call it: letters and digits
/// @param description for those who do not see it
/// @param highlights later ones count less
public record Table(
        String name,
        String description,
        List<Column> columns,
        List<List<Cell>> rows,
        List<Highlight> highlights) {

    /// A column with its head.
    ///
    /// @param head unlike that of any other column of the table
    /// @param width in letters
    /// @param toEdit whether people are to fill it in
    public record Column(String head, double width, boolean toEdit, Entry entry) {}

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        highlights = List.copyOf(highlights);
        var heads = new HashSet<String>();
        for (var column : columns) {
            if (column.head().isBlank() || !heads.add(column.head())) {
                throw new IllegalArgumentException("two columns \"" + column.head() + "\"");
            }
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in " + name);
            }
        }
    }

    /// How many rows it takes: a table has at least one row below its head.
    int height() {
        return 1 + Math.max(1, rows.size());
    }
}
