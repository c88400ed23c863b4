package dev.parapet.report.sheet;

import dev.parapet.questionset.RiskLevel;
import dev.parapet.report.workbook.Cell;
import dev.parapet.report.workbook.Entry;
import dev.parapet.report.workbook.Highlight;
import dev.parapet.report.workbook.Look;
import dev.parapet.report.workbook.Sheet;
import dev.parapet.report.workbook.Table;
import dev.parapet.report.workbook.Table.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A table of one row a thing while it is put together, column by column.
///
/// @param <T> what a row is about
final class TableDraft<T> {
    private final CellValues values;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();

    TableDraft(CellValues values) {
        this.values = values;
    }

    /// Adds a column that is there to be read.
    TableDraft<T> read(String key, double width, Function<T, Cell> cell) {
        var refusal = values.phrases().say("refuse.read");
        columns.add(
                new Column(
                        values.phrases().say("head." + key),
                        width,
                        false,
                        new Entry.Nothing(refusal)));
        cells.add(cell);
        return this;
    }

    /// Adds a column that people fill in.
    TableDraft<T> fill(Filled column, double width, Function<T, Cell> cell) {
        var head = values.phrases().say(column.headKey());
        columns.add(new Column(head, width, true, values.entry(column)));
        cells.add(cell);
        return this;
    }

    /// Makes something stand out.
    ///
    /// @param highlight made for the place of the column that was added last
    TableDraft<T> highlight(Function<Integer, Highlight> highlight) {
        highlights.add(highlight.apply(columns.size() - 1));
        return this;
    }

    Table table(String name, String description, List<T> things) {
        var rows =
                things.stream()
                        .map(thing -> cells.stream().map(cell -> cell.apply(thing)).toList())
                        .toList();
        return new Table(name, description, columns, rows, highlights);
    }

    /// A sheet that holds this table and nothing else.
    ///
    /// @param frozen how many columns stay in sight
    /// @param printed how many columns are printed
    static Sheet sheet(String name, Table table, int frozen, int printed) {
        return new Sheet(
                Sheet.fitting(name),
                Sheet.Visibility.SHOWN,
                table.columns().stream().map(Column::width).toList(),
                List.of(new Sheet.Listed(table)),
                frozen,
                printed);
    }

    static Look lookOf(RiskLevel risk) {
        return switch (risk) {
            case HIGH -> Look.HIGH;
            case MEDIUM -> Look.MEDIUM;
            case LOW, NONE -> Look.LOW;
        };
    }
}
