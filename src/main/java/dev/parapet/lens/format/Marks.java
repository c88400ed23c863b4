package dev.parapet.lens.format;

/// Names single characters in messages.
final class Marks {
    private Marks() {}

    /// Such as: the character ";"; a tab; the character U+00A0.
    static String named(String mark) {
        var codePoint = mark.codePointAt(0);
        if (codePoint == '\t') {
            return "a tab";
        }
        return Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint)
                ? "the character U+%04X".formatted(codePoint)
                : "the character " + mark;
    }
}
