package dev.parapet.report.word;

import dev.parapet.report.office.Markup;

import java.util.Arrays;
import java.util.List;

/// Writes a table row by row.
final class Grid {
    private static final String[] WIDE = {"w:val", "single", "w:sz", "40", "w:color", "FFFFFF"};

    private final Story story;
    private final Markup xml;
    private final int[] widths;

    /// @param widths of the columns, in twentieths of a point
    Grid(Story story, int[] widths) {
        this.story = story;
        this.xml = story.xml();
        this.widths = widths.clone();
    }

    /// A cell, which may take several columns.
    ///
    /// @param fill its ground as RRGGBB; empty for none
    /// @param thin whether the ground is a thin bar only
    /// @param content writes at least one paragraph
    record Cell(int columns, String fill, boolean thin, Runnable content) {
        static Cell of(Runnable content) {
            return new Cell(1, "", false, content);
        }

        static Cell filled(String fill, Runnable content) {
            return new Cell(1, fill, false, content);
        }
    }

    /// What a table is called and shows, for those who cannot see it.
    record Said(String title, String description) {}

    /// What a row is.
    enum Kind {
        /// Repeated on every page of the table.
        HEAD,
        WHOLE,
        /// May go on on the next page, for it may be longer than one.
        LONG,
        /// One line of bars.
        BAR
    }

    /// Shares out a width.
    static int[] shared(int width, double... shares) {
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).mapToInt(share -> (int) (width * share / sum)).toArray();
    }

    /// @param headedRows whether the first cell of a row is its header
    void begin(String style, Said said, boolean headedRows) {
        xml.start("w:tbl").start("w:tblPr").leaf("w:tblStyle", "w:val", style);
        var width = String.valueOf(Arrays.stream(widths).sum());
        xml.leaf("w:tblW", "w:w", width, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf(
                "w:tblLook",
                "w:val",
                headedRows ? "06A0" : "0620",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                headedRows ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!said.title.isBlank()) {
            xml.leaf("w:tblCaption", "w:val", said.title);
        }
        if (!said.description.isBlank()) {
            xml.leaf("w:tblDescription", "w:val", said.description);
        }
        xml.end().start("w:tblGrid");
        for (int column : widths) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(column));
        }
        xml.end();
    }

    void row(Kind kind, List<Cell> cells) {
        xml.start("w:tr").start("w:trPr");
        if (kind != Kind.LONG) {
            xml.leaf("w:cantSplit");
        }
        if (kind == Kind.BAR) {
            xml.leaf("w:trHeight", "w:val", "280", "w:hRule", "atLeast");
        }
        if (kind == Kind.HEAD) {
            xml.leaf("w:tblHeader");
        }
        xml.end();
        int from = 0;
        for (var cell : cells) {
            cell(cell, from);
            from += cell.columns;
        }
        xml.end();
    }

    private void cell(Cell cell, int from) {
        int width = Arrays.stream(widths, from, from + cell.columns).sum();
        xml.start("w:tc").start("w:tcPr");
        xml.leaf("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (cell.columns > 1) {
            xml.leaf("w:gridSpan", "w:val", String.valueOf(cell.columns));
        }
        if (cell.thin) {
            xml.start("w:tcBorders").leaf("w:top", WIDE).leaf("w:bottom", WIDE).end();
        }
        if (!cell.fill.isEmpty()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", cell.fill);
        }
        xml.end();
        cell.content.run();
        xml.end();
    }

    /// Ends the table. Two tables in a row would be one.
    void end() {
        xml.end();
        story.put(Look.of("AfterTable"), List.of());
    }
}
