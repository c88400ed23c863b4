package dev.parapet.report.html;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes runs of text. Only addresses that a reader expects become links.
///
/// @param anchors that the report has; a jump elsewhere is plain words
record Spans(Markup page, HtmlWords names, Set<String> anchors) {
    /// Quiet words of so many characters are ids, which no line end parts.
    private static final int AN_ID = 24;

    /// Words that begin so stand apart from those before them; a browser makes one space of two.
    private static final String APART = "  ";

    private static final String WIDE = "\u2002";

    void write(List<Span> spans) {
        spans.forEach(this::write);
    }

    private void write(Span span) {
        switch (span) {
            case Span.Words(var text, var weight) -> words(text, weight);
            case Span.Link link -> link(link);
            case Span.Jump(var text, var anchor) -> {
                if (anchors.contains(anchor)) {
                    page.jump(anchor, text);
                } else {
                    page.text(text);
                }
            }
            case Span.Marked(var mark, var word) -> marked(mark, word);
        }
    }

    private void words(String text, Span.Weight weight) {
        switch (weight) {
            case PLAIN -> page.text(text.startsWith(APART) ? WIDE + text.stripLeading() : text);
            case STRONG -> page.element("strong", "", () -> page.text(text));
            case EMPHASIS -> page.element("em", "", () -> page.text(text));
            case QUIET -> quiet(text);
        }
    }

    /// The space before it is not part of it, so that a line may end there.
    private void quiet(String text) {
        var style = text.length() <= AN_ID ? "quiet whole" : "quiet";
        page.text(text.startsWith(" ") ? " " : "");
        page.element("span", style, () -> page.text(text.stripLeading()));
    }

    private void link(Span.Link link) {
        if (link.leads()) {
            page.element(
                    "a",
                    Map.of("href", link.to().toASCIIString(), "rel", "noopener noreferrer"),
                    () -> page.text(link.text()));
        } else {
            page.text(link.text());
        }
    }

    private void marked(Mark mark, String word) {
        Marks.write(page, mark, word.isBlank() ? names.of(mark) : "");
        if (!word.isBlank()) {
            page.text((mark.hasShape() ? "\u00A0" : "") + word);
        }
    }
}
