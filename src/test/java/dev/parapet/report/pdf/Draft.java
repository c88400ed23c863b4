package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Span;

import java.util.Arrays;
import java.util.List;

/// Short words for blocks, so that a report in a test reads like one.
final class Draft {
    private Draft() {}

    static List<Span> text(String words) {
        return List.of(Span.words(words));
    }

    static Paragraph say(Voice voice, String words) {
        return new Paragraph(voice, text(words));
    }

    static Paragraph body(Span... spans) {
        return new Paragraph(Voice.BODY, List.of(spans));
    }

    static Section page(String anchor, String title, Block... blocks) {
        return new Section(anchor, title, Start.NEW_PAGE, List.of(blocks));
    }

    static Section part(String anchor, String title, Block... blocks) {
        return new Section(anchor, title, Start.HERE, List.of(blocks));
    }

    static Points points(boolean numbered, String... items) {
        return new Points(numbered, Arrays.stream(items).map(Draft::text).toList());
    }

    static Fact fact(String term, String value) {
        return new Fact(term, text(value));
    }

    static Column column(String title, double weight) {
        return new Column(title, weight, Align.START);
    }

    static Column figures(String title, double weight) {
        return new Column(title, weight, Align.END);
    }

    /// A row whose first cell is its header.
    static Row row(List<List<Span>> cells) {
        return new Row(1, cells);
    }

    static Row row(String... cells) {
        return new Row(1, Arrays.stream(cells).map(Draft::text).toList());
    }
}
