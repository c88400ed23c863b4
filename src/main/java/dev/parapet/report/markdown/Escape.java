package dev.parapet.report.markdown;

import dev.parapet.report.VisibleText;

import java.util.regex.Pattern;

/// Keeps what somebody typed from becoming markup.
final class Escape {
    /// Characters that mean something within a line.
    private static final Pattern WITHIN = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

    /// What means something where a line begins: a heading, a point of a list, a rule.
    private static final Pattern BEGINNING = Pattern.compile("^(?:(?=[#+=-])|(\\d+)(?=[.)]))");

    private static final Pattern LINE_END = Pattern.compile("\\R|\\f|\\t");

    private Escape() {}

    /// A text as it stands in a line.
    static String line(String text) {
        var oneLine = LINE_END.matcher(VisibleText.of(text)).replaceAll(" ");
        return WITHIN.matcher(oneLine).replaceAll("\\\\$0");
    }

    /// A text, escaped already, that a line or a point of a list begins with.
    static String beginning(String escaped) {
        return BEGINNING
                .matcher(escaped)
                .replaceFirst(found -> (found.group(1) == null ? "" : found.group(1)) + "\\\\");
    }
}
