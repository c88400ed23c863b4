package dev.parapet.report.pdf;

import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Span;

import java.util.List;

/// Lays out a paragraph in its voice.
final class ParagraphLayout {
    private static final double QUOTE_INDENT = 11;
    private static final double QUOTE_RULE = 1.25;

    private final Setting setting;

    ParagraphLayout(Setting setting) {
        this.setting = setting;
    }

    List<Strip> lay(Paragraph paragraph, Frame frame) {
        return switch (paragraph.voice()) {
            case VERDICT -> verdict(paragraph, frame);
            case BODY -> body(paragraph, frame);
            case QUOTE -> quote(paragraph, frame);
            case SMALL ->
                    Strips.spaced(0, set(paragraph, Style.SMALL, frame.tag().child("P"), frame), 6);
        };
    }

    private List<Strip> set(Paragraph paragraph, Style style, Tag tag, Frame frame) {
        return Strips.lines(
                setting.lines(paragraph.text(), style, tag, frame.width()), frame.left());
    }

    private List<Strip> verdict(Paragraph paragraph, Frame frame) {
        var runs = setting.inlines().runs(paragraph.text(), Style.VERDICT, frame.tag().child("P"));
        var lines = setting.typesetter().balanced(runs, frame.width());
        return Strips.spaced(6, Strips.lines(lines, frame.left()), 18);
    }

    /// Strong words alone are a label of what follows, and hold on to it.
    private List<Strip> body(Paragraph paragraph, Frame frame) {
        var strips = Strips.spaced(0, set(paragraph, Style.BODY, frame.tag().child("P"), frame), 7);
        boolean labels =
                paragraph.text().stream()
                        .allMatch(span ->
                                span instanceof Span.Words(_, var weight)
                                        && weight == Span.Weight.STRONG);
        return labels ? strips.stream().map(strip -> strip.bound(Bond.TIGHT)).toList() : strips;
    }

    private List<Strip> quote(Paragraph paragraph, Frame frame) {
        var tag = frame.tag().child("BlockQuote").child("P");
        var lines = set(paragraph, Style.BODY, tag, frame.indented(QUOTE_INDENT));
        return Strips.spaced(3, lines.stream().map(line -> ruled(line, frame.left())).toList(), 10);
    }

    private static Strip ruled(Strip line, double left) {
        return line.drawn((canvas, top) -> {
            var rule = new Area(left, top - 0.2, QUOTE_RULE, line.height() + 0.4);
            canvas.decorate().rectangle(rule, Ink.ACCENT);
            line.drawing().draw(canvas, top);
        });
    }
}
