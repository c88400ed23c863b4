package dev.parapet.report;

import java.util.regex.Pattern;

/// Text as formats of text can carry it.
public final class Legible {
    private static final Pattern LINE_END = Pattern.compile("\\R|\\f");
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /// The text with one kind of line end. What no text may hold, such as control characters,
    /// halves of characters and noncharacters, becomes U+FFFD; so the outcome is fit for XML, too.
    public static String of(String text) {
        var kept = new StringBuilder(text.length());
        LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .map(Legible::visible)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// The same on one line.
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static int visible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        boolean none =
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.SURROGATE -> true;
                    default -> isNoncharacter(codePoint);
                };
        return none ? REPLACEMENT : codePoint;
    }

    /// The last two of every plane, and thirty-two in the midst of the first.
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
