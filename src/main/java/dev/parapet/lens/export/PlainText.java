package dev.parapet.lens.export;

import dev.parapet.lens.format.ServiceLimits;

import java.text.Normalizer;
import java.util.Map;

/// Brings a text into the characters that the service takes in names, titles and descriptions, and
/// into its length.
public final class PlainText {
    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry(";", ","),
                    Map.entry("%", " percent"),
                    Map.entry("<", "less than "),
                    Map.entry(">", "more than "),
                    Map.entry("=", ":"),
                    Map.entry("\"", "'"),
                    Map.entry("`", "'"),
                    Map.entry("\u2018", "'"),
                    Map.entry("\u201c", "'"),
                    Map.entry("\u201d", "'"),
                    Map.entry("\u201e", "'"),
                    Map.entry("\u00ab", "'"),
                    Map.entry("\u00bb", "'"),
                    Map.entry("[", "("),
                    Map.entry("]", ")"),
                    Map.entry("{", "("),
                    Map.entry("}", ")"),
                    Map.entry("|", "/"),
                    Map.entry("\\", "/"),
                    Map.entry("~", "-"),
                    Map.entry("\u2010", "-"),
                    Map.entry("\u2011", "-"),
                    Map.entry("\u2013", "-"),
                    Map.entry("\u2014", "-"),
                    Map.entry("\u2212", "-"),
                    Map.entry("\u2022", "-"),
                    Map.entry("\u2026", "..."),
                    Map.entry("\u2192", "to"),
                    Map.entry("\u00d7", "x"),
                    Map.entry("\u20ac", "EUR "),
                    Map.entry("$", "USD "));
    private static final String CUT = "...";

    private PlainText() {}

    /// The text with other characters in the place of those that the service refuses; without them
    /// where there are none to take.
    static String of(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static String plain(int codePoint) {
        var character = Character.toString(codePoint);
        if (ServiceLimits.isAllowed(codePoint)) {
            return character;
        }
        if (codePoint == '\t' || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        return INSTEAD.getOrDefault(character, "");
    }

    /// A text of at most so many characters, cut behind a word, with three dots where something is
    /// missing.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var room = most - CUT.length();
        var end = room;
        while (end > room / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (end == room / 2) {
            end = Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
