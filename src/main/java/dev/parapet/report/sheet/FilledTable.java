package dev.parapet.report.sheet;

import dev.parapet.report.workbook.CellPlace;
import dev.parapet.report.workbook.ReadCell;
import dev.parapet.report.workbook.ReadSheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of a sheet that is read, wherever its columns and rows went.
///
/// @param heads the row that its heads stand in
/// @param set the column of question sets
/// @param practice the column of practices
/// @param columns those that people fill in
record FilledTable(
        ReadSheet sheet, int heads, int set, int practice, Map<Filled, Integer> columns) {
    /// Heads further down are not looked for.
    private static final int LAST_HEAD = 50;

    /// The table in a sheet; none where no row has the heads by which rows are known.
    static Optional<FilledTable> in(ReadSheet sheet, Kept kept) {
        return sheet.rows().headMap(LAST_HEAD).keySet().stream()
                .flatMap(row -> at(row, sheet, kept).stream())
                .findFirst();
    }

    private static Optional<FilledTable> at(int row, ReadSheet sheet, Kept kept) {
        var byHead = new HashMap<String, Integer>();
        sheet.row(row).forEach((column, cell) -> byHead.putIfAbsent(text(cell).strip(), column));
        if (!byHead.keySet().containsAll(kept.keys())) {
            return Optional.empty();
        }
        var columns = new EnumMap<Filled, Integer>(Filled.class);
        kept.heads()
                .forEach((filled, head) -> {
                    if (byHead.containsKey(head)) {
                        columns.put(filled, byHead.get(head));
                    }
                });
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FilledTable(
                                sheet,
                                row,
                                byHead.getOrDefault(kept.keys().get(0), 0),
                                byHead.getOrDefault(kept.keys().get(1), 0),
                                columns));
    }

    /// Heads that two columns share, so that nobody knows which one counts.
    List<String> doubled(Kept kept) {
        var texts = sheet.row(heads).values().stream().map(cell -> text(cell).strip()).toList();
        var known = new ArrayList<>(kept.keys());
        known.addAll(kept.heads().values());
        return known.stream()
                .filter(head -> texts.stream().filter(head::equals).count() > 1)
                .toList();
    }

    /// The rows below the heads.
    List<Integer> rows() {
        return List.copyOf(sheet.rows().tailMap(heads + 1).keySet());
    }

    Kept.Row known(int row) {
        return new Kept.Row(text(row, set).strip(), text(row, practice).strip());
    }

    /// What a cell holds; none where it is empty.
    Optional<ReadCell> cell(int row, Filled column) {
        return Optional.ofNullable(sheet.row(row).get(columns.getOrDefault(column, -1)));
    }

    /// How people call a cell of a column.
    String called(int row, Filled column) {
        return sheet.called(new CellPlace(row, columns.getOrDefault(column, practice)));
    }

    /// How people call the cell that says which practice a row is about.
    String called(int row) {
        return sheet.called(new CellPlace(row, practice));
    }

    private String text(int row, int column) {
        return Optional.ofNullable(sheet.row(row).get(column)).map(FilledTable::text).orElse("");
    }

    /// What a cell says as text.
    static String text(ReadCell cell) {
        return switch (cell) {
            case ReadCell.Text(var text) -> text;
            case ReadCell.Figure(var number) -> figure(number);
            case ReadCell.Fault(var code) -> code;
        };
    }

    /// A figure as people type it.
    private static String figure(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? BigDecimal.valueOf((long) number).toString() : String.valueOf(number);
    }
}
