package dev.parapet.cli;

/// Texts of any length as they fit into one line of a terminal.
final class BriefText {
    private static final int LONGEST = 60;

    private BriefText() {}

    static String of(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var end = Math.min(LONGEST, line.codePointCount(0, line.length()));
        var cut = line.substring(0, line.offsetByCodePoints(0, end));
        return cut.equals(line) ? line : cut.strip() + "…";
    }
}
