package dev.parapet.report;

/// Text for a cell that a spreadsheet opens. A spreadsheet runs what begins like a formula, so an
/// apostrophe stands before it, as OWASP advises against CSV injection.
public final class CellText {
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /// The text, with an apostrophe before it where it would be taken for a formula. White space
    /// and invisible characters before a formula do not hide it.
    public static String safe(String text) {
        var visible = VisibleText.of(text);
        return isRisky(visible) ? "'" + visible : visible;
    }

    /// The text that a safe one stands for.
    public static String meant(String safe) {
        boolean guarded = safe.startsWith("'") && isRisky(safe.substring(1));
        return guarded ? safe.substring(1) : safe;
    }

    private static boolean isRisky(String text) {
        return begins(text) || begins(text.substring(unseen(text)));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /// How many characters before the first one that shows.
    private static int unseen(String text) {
        int at = 0;
        while (at < text.length() && isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isUnseen(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
