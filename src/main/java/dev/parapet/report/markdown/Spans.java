package dev.parapet.report.markdown;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.util.List;
import java.util.stream.Collectors;

/// Puts runs of text into Markdown. Jumps within the report become plain words, for every viewer
/// makes other anchors.
final class Spans {
    private Spans() {}

    static String write(List<Span> spans) {
        return spans.stream().map(Spans::write).collect(Collectors.joining());
    }

    private static String write(Span span) {
        return switch (span) {
            case Span.Words(var text, var weight) -> weighted(text, weight);
            case Span.Link link -> link(link);
            case Span.Jump(var text, _) -> Escape.line(text);
            case Span.Marked(var mark, var word) -> marked(mark, word);
        };
    }

    /// Stars stand right at the words, or they mark nothing.
    private static String weighted(String text, Span.Weight weight) {
        var words = Escape.line(text);
        var inner = words.strip();
        if (inner.isEmpty()) {
            return words;
        }
        return switch (weight) {
            case PLAIN, QUIET -> words;
            case STRONG -> words.replace(inner, "**" + inner + "**");
            case EMPHASIS -> words.replace(inner, "*" + inner + "*");
        };
    }

    private static String link(Span.Link link) {
        var words = Escape.line(link.text());
        return link.leads() ? "[" + words + "](<" + link.to() + ">)" : words;
    }

    private static String marked(Mark mark, String word) {
        var words = Escape.line(word);
        return mark.hasShape() ? mark.character() + " " + words : words;
    }
}
