package dev.parapet.report.word;

import dev.parapet.report.Headings;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.report.office.Markup;
import dev.parapet.report.office.Relations;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;

/// Writes what stands within paragraphs.
final class Runs {
    private static final Pattern LINE_END = Pattern.compile("\\R|\\f");

    /// Word does not follow what is longer.
    private static final int LONGEST_ADDRESS = 2000;

    private final Markup xml;
    private final Relations relations;
    private final Outline outline;
    private final int accent;

    Runs(Markup xml, Relations relations, Outline outline, int accent) {
        this.xml = xml;
        this.relations = relations;
        this.outline = outline;
        this.accent = accent;
    }

    /// Whether a text as a whole runs from right to left.
    static boolean runsLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    void write(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            boolean standsOff = i + 1 < spans.size() && startsDark(spans.get(i + 1));
            write(spans.get(i), standsOff);
        }
    }

    /// Whether something is seen at the very beginning of a span.
    private static boolean startsDark(Span span) {
        var text = Headings.plain(List.of(span));
        return !text.isEmpty() && !Character.isSpaceChar(text.codePointAt(0));
    }

    /// @param standsOff whether a shape at its end is to be parted from what follows
    private void write(Span span, boolean standsOff) {
        switch (span) {
            case Span.Words(var text, var weight) -> words(text, style(weight));
            case Span.Link link -> link(link);
            case Span.Jump(var text, var anchor) -> jump(text, anchor);
            case Span.Marked(var mark, var word) -> mark(mark, word, standsOff);
        }
    }

    private static String style(Span.Weight weight) {
        return switch (weight) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case EMPHASIS -> "Emphasis";
            case QUIET -> "Quiet";
        };
    }

    private void link(Span.Link link) {
        var text = link.text();
        var address = link.to().toASCIIString();
        if (link.leads() && address.length() <= LONGEST_ADDRESS) {
            xml.start("w:hyperlink", "r:id", relations.link(address), "w:history", "1");
            words(text, "Hyperlink");
            xml.end();
        } else {
            words(text, "");
        }
    }

    private void jump(String text, String anchor) {
        var bookmark = outline.bookmarks().get(anchor);
        if (bookmark == null) {
            words(text, "");
        } else {
            xml.start("w:hyperlink", "w:anchor", bookmark.name(), "w:history", "1");
            words(text, "Hyperlink");
            xml.end();
        }
    }

    private void mark(Mark mark, String word, boolean standsOff) {
        var look = MarkLook.of(mark, accent);
        if (mark.hasShape()) {
            shape(mark.character(), look, standsOff || !word.isBlank() ? "\u00A0" : "");
        }
        if (!word.isBlank()) {
            words(word, look.style());
        }
    }

    /// A shape; the bar of an accepted risk is a line under it.
    ///
    /// @param after what parts it from its word
    private void shape(String character, MarkLook look, String after) {
        xml.start("w:r").start("w:rPr").leaf("w:rStyle", "w:val", look.style());
        var font = "Segoe UI Symbol";
        xml.leaf("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        if (look.isBarred()) {
            xml.leaf("w:u", "w:val", "single");
        }
        xml.end().leafWith(character, "w:t").end();
        if (!after.isEmpty()) {
            words(after, "");
        }
    }

    /// Words of one style of characters; empty for that of their paragraph.
    void words(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r");
        boolean left = runsLeft(text);
        if (left || !style.isEmpty()) {
            xml.start("w:rPr");
            if (!style.isEmpty()) {
                xml.leaf("w:rStyle", "w:val", style);
            }
            if (left) {
                xml.leaf("w:rtl");
            }
            xml.end();
        }
        lines(text);
        xml.end();
    }

    private void lines(String text) {
        var lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            if (!lines[i].isEmpty()) {
                xml.leafWith(lines[i].replace('\t', ' '), "w:t", "xml:space", "preserve");
            }
        }
    }
}
