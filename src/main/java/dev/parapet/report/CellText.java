package dev.parapet.report;

import java.util.regex.Pattern;

/// Text for a cell that a spreadsheet opens. A spreadsheet runs what begins like a formula, so an
/// apostrophe stands before it, as OWASP advises against CSV injection.
public final class CellText {
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[\\s\\u00A0\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private CellText() {}

    /// The text, with an apostrophe before it where it would be taken for a formula.
    public static String safe(String text) {
        var visible = VisibleText.of(text);
        boolean isRisky =
                FORMULA.matcher(visible).find()
                        || visible.startsWith("\t")
                        || visible.startsWith("\r");
        return isRisky ? "'" + visible : visible;
    }
}
