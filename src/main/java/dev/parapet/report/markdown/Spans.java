package dev.parapet.report.markdown;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts runs of text into Markdown. Jumps within the report become plain words, for every viewer
/// makes other anchors.
final class Spans {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Spans() {}

    static String write(List<Span> spans) {
        return spans.stream().map(Spans::write).collect(Collectors.joining());
    }

    private static String write(Span span) {
        return switch (span) {
            case Span.Words(var text, var weight) -> weighted(text, weight);
            case Span.Link(var text, var to) -> link(text, to);
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

    private static String link(String text, URI to) {
        boolean leads =
                to.getScheme() != null && SCHEMES.contains(to.getScheme().toLowerCase(Locale.ROOT));
        return leads ? "[" + Escape.line(text) + "](<" + to + ">)" : Escape.line(text);
    }

    private static String marked(Mark mark, String word) {
        var shape = shape(mark);
        return shape.isEmpty() ? Escape.line(word) : shape + " " + Escape.line(word);
    }

    /// The shapes that stand for risks everywhere, as characters.
    private static String shape(Mark mark) {
        return switch (mark) {
            case HIGH, ACCEPTED_HIGH -> "■";
            case MEDIUM, ACCEPTED_MEDIUM -> "▲";
            case LOW, ACCEPTED_LOW -> "●";
            case NONE -> "✓";
            case UNANSWERED -> "○";
            case NOT_APPLICABLE -> "–";
            case REACHED, REST, PLAIN -> "";
        };
    }
}
