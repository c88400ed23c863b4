package dev.parapet.report.workbook;

import java.util.List;

/// How high a row of a table has to be, so that its wrapped texts are seen whole. An estimate: a
/// spreadsheet knows its own letters and makes the row fit once somebody edits it.
///
/// @param widths of the columns in letters
record RowHeight(List<Double> widths) {
    private static final double LINE = 14.5;
    private static final double AIR = 6;

    /// No row of Excel is higher.
    private static final double HIGHEST = 409;

    /// Letters of running text are narrower than the figures that widths are counted in.
    private static final double NARROW = 1.18;

    private static final int FIRST_WIDE = 0x1100;

    /// In points.
    double of(List<Cell> row) {
        int lines = 1;
        for (int i = 0; i < Math.min(row.size(), widths.size()); i++) {
            if (row.get(i) instanceof Cell.Text(var text, var look) && look.setting().isWrapped()) {
                lines = Math.max(lines, lines(text, widths.get(i), look));
            }
        }
        return Math.min(HIGHEST, lines * LINE + AIR);
    }

    private static int lines(String text, double width, Look look) {
        double room = look.face().isBold() ? width - 2 : (width - 1) * NARROW;
        return text.lines().mapToInt(line -> (int) Math.ceil(length(line) / room)).sum();
    }

    /// In letters of Latin text; those of some scripts take the room of two.
    private static double length(String line) {
        return Math.max(1, line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum());
    }
}
