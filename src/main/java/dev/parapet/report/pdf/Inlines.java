package dev.parapet.report.pdf;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.report.VisibleText;
import dev.parapet.report.pdf.file.Ascii;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns spans into runs of text.
///
/// @param anchors that the report has; a jump elsewhere is set as plain words
record Inlines(Set<String> anchors) {
    /// Stands for a shape while lines are broken: no line ends beside it.
    private static final String SHAPE = "\u00A0";

    private static final Pattern SPACE = Pattern.compile("\\r\\n|[\\r\\n\\t]");
    private static final Pattern LINE_END = Pattern.compile("\\R|\\f");

    List<Run> runs(List<Span> spans, Style style, Tag tag) {
        var runs = new ArrayList<Run>();
        for (var span : spans) {
            add(runs, span, style, tag);
        }
        return runs;
    }

    private void add(List<Run> runs, Span span, Style style, Tag tag) {
        switch (span) {
            case Span.Words(var text, var weight) ->
                    runs.add(Run.of(text, weighted(style, weight), tag));
            case Span.Link(var text, _) -> runs.add(link(text, span, style, tag));
            case Span.Jump(var text, var anchor) ->
                    runs.add(
                            anchors.contains(anchor)
                                    ? link(text, span, style, tag)
                                    : Run.of(text, style, tag));
            case Span.Marked(var mark, var word) -> addMark(runs, mark, word, style, tag);
        }
    }

    private static Run link(String text, Span to, Style style, Tag tag) {
        return new Run(clean(text), style.in(Ink.ACCENT), tag.child("Link"), to, null);
    }

    private static void addMark(List<Run> runs, Mark mark, String word, Style style, Tag tag) {
        if (mark.hasShape()) {
            var shape =
                    word.isBlank()
                            ? tag.child("Span", Attributes.actual(mark.inWords()))
                            : Tag.DECORATION;
            runs.add(new Run(SHAPE, style, shape, null, mark));
        }
        if (!word.isBlank()) {
            runs.add(Run.of(word, style, tag));
        }
    }

    private static Style weighted(Style style, Span.Weight weight) {
        return switch (weight) {
            case PLAIN -> style;
            case STRONG -> style.in(Cut.SEMIBOLD);
            case EMPHASIS -> style.in(Cut.ITALIC);
            case QUIET -> style.in(Ink.QUIET);
        };
    }

    /// Spans with a space behind them, so that words of the next line do not stick to theirs when
    /// they are read or copied.
    static List<Span> apart(List<Span> spans) {
        var apart = new ArrayList<>(spans);
        apart.add(Span.words(" "));
        return apart;
    }

    /// A text with composed characters, one kind of line end and no tabs.
    static String clean(String text) {
        if (Ascii.isPrinted(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return LINE_END.matcher(composed).replaceAll("\n").replace('\t', ' ');
    }

    /// A text fit for strings of the file: visible, and on one line.
    static String wellFormed(String text) {
        return Ascii.isPrinted(text) ? text : SPACE.matcher(VisibleText.of(text)).replaceAll(" ");
    }
}
