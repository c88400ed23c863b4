package dev.parapet.report;

/// Text as a cell of a table that a spreadsheet opens.
public final class CellText {
    /// What begins a formula somewhere; OWASP, CSV injection.
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /// The text, with an apostrophe before one that a spreadsheet could take for a formula. White
    /// space and invisible characters before it do not hide it.
    public static String of(String text) {
        return isFormula(text) ? "'" + Legible.of(text) : Legible.of(text);
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                || text.codePoints()
                        .dropWhile(CellText::isUnseen)
                        .limit(1)
                        .anyMatch(first -> BEGINS_FORMULA.indexOf(first) >= 0);
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
