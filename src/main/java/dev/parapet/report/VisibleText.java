package dev.parapet.report;

import java.util.SortedSet;
import java.util.TreeSet;

/// Text fit for every format: what no reader can show, and some formats refuse, is replaced by
/// U+FFFD, where everybody sees that something was there.
public final class VisibleText {
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /// The text without control characters but line ends and tabs, and without halves of
    /// characters.
    public static String of(String text) {
        if (text.codePoints().allMatch(VisibleText::isVisible)) {
            return text;
        }
        var visible = new StringBuilder();
        text.codePoints()
                .map(codePoint -> isVisible(codePoint) ? codePoint : REPLACEMENT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /// The characters of a text that are replaced.
    public static SortedSet<Integer> replaced(String text) {
        var replaced = new TreeSet<Integer>();
        text.codePoints().filter(codePoint -> !isVisible(codePoint)).forEach(replaced::add);
        return replaced;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
            case Character.SURROGATE -> false;
            default -> (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
