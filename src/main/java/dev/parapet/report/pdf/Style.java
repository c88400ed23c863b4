package dev.parapet.report.pdf;

/// How text looks.
///
/// @param size of the type, in points
/// @param leading from baseline to baseline, in points
/// @param tracking added after each character, in points
/// @param tabular whether all digits are as wide as one another, so that figures stand in columns
record Style(Cut cut, double size, double leading, Ink ink, double tracking, boolean tabular) {
    /// Height of capitals in Inter, relative to its size.
    private static final double CAPITALS = 0.7275;

    static final Style BODY = new Style(Cut.REGULAR, 9.5, 13.5, Ink.TEXT, 0, false);
    static final Style SMALL = new Style(Cut.REGULAR, 8, 11, Ink.QUIET, 0, false);
    static final Style VERDICT = new Style(Cut.MEDIUM, 20, 27, Ink.TEXT, -0.3, false);
    static final Style CELL = new Style(Cut.REGULAR, 8.75, 12, Ink.TEXT, 0, false);
    static final Style ROW_TITLE = CELL.in(Cut.MEDIUM);
    static final Style COLUMN_TITLE = new Style(Cut.MEDIUM, 8, 11, Ink.QUIET, 0, false);
    static final Style CARD_TITLE = new Style(Cut.SEMIBOLD, 11, 15, Ink.TEXT, -0.05, false);
    static final Style LABEL = new Style(Cut.SEMIBOLD, 9, 12, Ink.TEXT, 0, false);
    static final Style FOOTER = new Style(Cut.REGULAR, 7.5, 10, Ink.QUIET, 0, false);
    static final Style FIGURE = new Style(Cut.SEMIBOLD, 20, 24, Ink.TEXT, -0.3, false);
    static final Style OVERLINE = new Style(Cut.SEMIBOLD, 8.5, 12, Ink.ACCENT, 1.1, false);
    static final Style TITLE = new Style(Cut.SEMIBOLD, 32, 38, Ink.TEXT, -0.75, false);
    static final Style SUBTITLE = new Style(Cut.REGULAR, 14, 20, Ink.QUIET, -0.05, false);

    /// The title of a section.
    ///
    /// @param level 1 for the outermost
    static Style heading(int level) {
        return switch (level) {
            case 1 -> new Style(Cut.SEMIBOLD, 20, 26, Ink.TEXT, -0.35, false);
            case 2 -> new Style(Cut.SEMIBOLD, 14, 19, Ink.TEXT, -0.15, false);
            default -> new Style(Cut.SEMIBOLD, 11, 15, Ink.TEXT, -0.05, false);
        };
    }

    Style in(Ink other) {
        return new Style(cut, size, leading, other, tracking, tabular);
    }

    Style in(Cut other) {
        return new Style(other, size, leading, ink, tracking, tabular);
    }

    Style withTabularFigures() {
        return new Style(cut, size, leading, ink, tracking, true);
    }

    double capitals() {
        return CAPITALS * size;
    }

    /// How far below the top of its line the baseline runs, so that capitals stand in the middle.
    double baseline() {
        return (leading + capitals()) / 2;
    }
}
