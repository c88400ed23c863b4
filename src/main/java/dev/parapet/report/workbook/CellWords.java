package dev.parapet.report.workbook;

import dev.parapet.report.CellText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as cells hold them.
public final class CellWords {
    /// As many UTF-16 units as a cell of Excel holds.
    public static final int LONGEST = 32_767;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellWords() {}

    /// The text of a cell: no formula, also where the sheet is saved as CSV later; nothing that XML
    /// cannot hold; not longer than a cell.
    public static String of(String text) {
        var safe = CellText.safe(LINE_END.matcher(text).replaceAll("\n"));
        return isCut(safe) ? safe.substring(0, end(safe)) + "…" : safe;
    }

    /// Whether a cell cannot hold all of a text.
    public static boolean isTooLong(String text) {
        return isCut(CellText.safe(LINE_END.matcher(text).replaceAll("\n")));
    }

    private static boolean isCut(String safe) {
        return safe.length() > LONGEST;
    }

    private static int end(String safe) {
        int end = LONGEST - 1;
        return Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end;
    }

    /// The text with what looks like one of the format's escapes escaped itself.
    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /// The text that an escaped one stands for.
    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
