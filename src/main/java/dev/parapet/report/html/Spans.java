package dev.parapet.report.html;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes runs of text. Only addresses that a reader expects become links.
///
/// @param anchors that the report has; a jump elsewhere is plain words
record Spans(Markup page, Set<String> anchors) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    void write(List<Span> spans) {
        spans.forEach(this::write);
    }

    private void write(Span span) {
        switch (span) {
            case Span.Words(var text, var weight) -> words(text, weight);
            case Span.Link(var text, var to) -> link(text, to);
            case Span.Jump(var text, var anchor) -> {
                if (anchors.contains(anchor)) {
                    page.element(
                            "a", Map.of("href", "#" + Anchors.id(anchor)), () -> page.text(text));
                } else {
                    page.text(text);
                }
            }
            case Span.Marked(var mark, var word) -> marked(mark, word);
        }
    }

    private void words(String text, Span.Weight weight) {
        switch (weight) {
            case PLAIN -> page.text(text);
            case STRONG -> page.element("strong", "", () -> page.text(text));
            case EMPHASIS -> page.element("em", "", () -> page.text(text));
            case QUIET -> page.element("span", "quiet", () -> page.text(text));
        }
    }

    private void link(String text, URI to) {
        if (to.getScheme() != null && SCHEMES.contains(to.getScheme().toLowerCase(Locale.ROOT))) {
            page.element(
                    "a", Map.of("href", to.toString(), "rel", "noopener"), () -> page.text(text));
        } else {
            page.text(text);
        }
    }

    private void marked(Mark mark, String word) {
        Marks.write(page, mark, word.isBlank() ? Marks.name(mark) : "");
        if (!word.isBlank()) {
            page.text((Marks.hasShape(mark) ? "\u00A0" : "") + word);
        }
    }
}
