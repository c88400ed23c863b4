package dev.parapet.report.workbook;

import dev.parapet.report.office.Markup;
import dev.parapet.report.workbook.Sheet.Part;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Writes one sheet.
final class SheetMarkup {
    /// Day 1 of every spreadsheet is 1 January 1900, and some count a 29 February in that year.
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final double ROOMY = 1.6;

    private final Sheet sheet;
    private final Texts texts;
    private final Workbook book;
    private final Markup xml = new Markup();
    private final List<Placed> placed = new ArrayList<>();

    /// A table in its sheet.
    ///
    /// @param row that its head stands in, from 0
    record Placed(Table table, int row) {
        String range() {
            return new CellPlace(row, 0) + ":" + last();
        }

        /// The cells of a column below its head.
        String range(int column) {
            return new CellPlace(row + 1, column) + ":" + new CellPlace(last().row(), column);
        }

        private CellPlace last() {
            return new CellPlace(row + table.height() - 1, table.columns().size() - 1);
        }
    }

    SheetMarkup(Sheet sheet, Workbook book, Texts texts) {
        this.sheet = sheet;
        this.book = book;
        this.texts = texts;
    }

    /// @param tables the ids by which the sheet names the parts of its tables
    byte[] part(List<String> tables) {
        begin();
        xml.start("sheetData");
        int row = 0;
        for (var part : sheet.parts()) {
            row = write(part, row);
        }
        xml.end();
        var rules = new RuleMarkup(xml);
        placed.forEach(rules::highlights);
        rules.entries(placed);
        end(tables);
        return xml.end().bytes();
    }

    /// The tables with their places; complete once the part is written.
    List<Placed> placed() {
        return placed;
    }

    private void begin() {
        xml.start("worksheet", "xmlns", WorkbookWriter.MAIN, "xmlns:r", WorkbookWriter.RELATIONS);
        xml.start("sheetPr").leaf("pageSetUpPr", "fitToPage", "1").end();
        xml.start("sheetViews").start("sheetView", "showGridLines", "0", "workbookViewId", "0");
        if (sheet.isTable()) {
            freeze();
        }
        xml.end().end();
        xml.leaf("sheetFormatPr", "defaultRowHeight", "15");
        if (!sheet.widths().isEmpty()) {
            xml.start("cols");
            for (int i = 0; i < sheet.widths().size(); i++) {
                var number = String.valueOf(i + 1);
                var width = String.valueOf(sheet.widths().get(i));
                xml.leaf("col", "min", number, "max", number, "width", width, "customWidth", "1");
            }
            xml.end();
        }
    }

    private void freeze() {
        var corner = new CellPlace(1, sheet.frozen()).toString();
        if (sheet.frozen() > 0) {
            xml.leaf(
                    "pane",
                    "xSplit",
                    String.valueOf(sheet.frozen()),
                    "ySplit",
                    "1",
                    "topLeftCell",
                    corner,
                    "activePane",
                    "bottomRight",
                    "state",
                    "frozen");
            xml.leaf("selection", "pane", "topRight").leaf("selection", "pane", "bottomLeft");
            xml.leaf("selection", "pane", "bottomRight", "activeCell", corner, "sqref", corner);
        } else {
            xml.leaf(
                    "pane",
                    "ySplit",
                    "1",
                    "topLeftCell",
                    corner,
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
            xml.leaf("selection", "pane", "bottomLeft", "activeCell", corner, "sqref", corner);
        }
    }

    private int write(Part part, int from) {
        return switch (part) {
            case Sheet.Lines(var rows) -> rows(rows, from);
            case Sheet.Listed(var table) -> {
                placed.add(new Placed(table, from));
                yield table(table, from);
            }
        };
    }

    private int table(Table table, int from) {
        xml.start("row", "r", String.valueOf(from + 1), "ht", "30", "customHeight", "1");
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var look = column.toEdit() ? Look.HEAD_TO_EDIT : Look.HEAD;
            value(new CellPlace(from, i), look, "s", texts.number(column.head()));
        }
        xml.end();
        rows(table.rows(), from + 1);
        return from + table.height();
    }

    private int rows(List<List<Cell>> rows, int from) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                begin(from + i, rows.get(i));
                for (int column = 0; column < rows.get(i).size(); column++) {
                    write(rows.get(i).get(column), new CellPlace(from + i, column));
                }
                xml.end();
            }
        }
        return from + rows.size();
    }

    /// A line of running text has room above and below; rows of tables are as high as they need to
    /// be, and grow with what people type.
    private void begin(int row, List<Cell> cells) {
        var number = String.valueOf(row + 1);
        var look = cells.getFirst().look();
        if (sheet.isShown() && cells.size() == 1 && !look.setting().isRuled()) {
            var height = String.valueOf(look.face().points() * ROOMY);
            xml.start("row", "r", number, "ht", height, "customHeight", "1");
        } else if (sheet.isShown()) {
            var height = String.valueOf(new RowHeight(sheet.widths()).of(cells));
            xml.start("row", "r", number, "ht", height);
        } else {
            xml.start("row", "r", number);
        }
    }

    private void write(Cell cell, CellPlace place) {
        switch (cell) {
            case Cell.Text(var text, var look) -> text(text, look, place);
            case Cell.Figure(var number, var look) -> value(place, look, "n", number);
            case Cell.Day(var day, var look) when day.isBefore(FIRST_DAY) ->
                    text(day.toString(), look, place);
            case Cell.Day(var day, var look) ->
                    value(place, look, "n", ChronoUnit.DAYS.between(DAY_ZERO, day));
            case Cell.Blank(var look) -> xml.leaf("c", "r", place.toString(), "s", style(look));
        }
    }

    private void text(String text, Look look, CellPlace place) {
        value(place, look, "s", texts.number(text, sheet, place));
    }

    private void value(CellPlace place, Look look, String kind, long value) {
        xml.start("c", "r", place.toString(), "s", style(look), "t", kind)
                .leafWith(String.valueOf(value), "v")
                .end();
    }

    private static String style(Look look) {
        return String.valueOf(look.number());
    }

    private void end(List<String> tables) {
        xml.leaf(
                "pageMargins",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.6",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.leaf(
                "pageSetup",
                "paperSize",
                String.valueOf(book.paper().number()),
                "fitToHeight",
                sheet.isTable() ? "0" : "1",
                "orientation",
                "landscape");
        xml.start("headerFooter").leafWith(new Foot(book.details()).line(), "oddFooter").end();
        if (!tables.isEmpty()) {
            xml.start("tableParts", "count", String.valueOf(tables.size()));
            tables.forEach(id -> xml.leaf("tablePart", "r:id", id));
            xml.end();
        }
    }
}
