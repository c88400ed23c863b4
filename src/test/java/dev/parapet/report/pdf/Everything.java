package dev.parapet.report.pdf;

import static dev.parapet.report.Span.words;
import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.points;
import static dev.parapet.report.pdf.Draft.say;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A report with every kind of block and span, and some of them larger than a page.
final class Everything {
    private Everything() {}

    static Report report() {
        var blocks = new ArrayList<Block>();
        blocks.add(OnlineShop.cover());
        blocks.add(new Contents("Contents", 3));
        blocks.add(new Paragraph(Voice.BODY, marks("")));
        blocks.add(new Paragraph(Voice.SMALL, marks("word")));
        for (var voice : Voice.values()) {
            blocks.add(say(voice, "Said as " + voice));
        }
        blocks.add(new Paragraph(Voice.BODY, weights()));
        blocks.add(nested());
        blocks.add(chart());
        blocks.addAll(lists());
        blocks.add(new Block.Masthead("What it is about", "what it is"));
        blocks.addAll(Grids.all());
        blocks.add(new Columns(0.3, List.of(body(words("left"))), List.of(chart())));
        blocks.add(new Columns(0.3, List.of(tooLong()), List.of(body(words("right")))));
        blocks.add(new Card("tall", List.of(words("Taller than a page")), List.of(tooLong())));
        blocks.addAll(OnlineShop.plan().blocks().subList(1, 4));
        return new Report(OnlineShop.DETAILS, blocks);
    }

    private static Paragraph tooLong() {
        return say(Voice.BODY, "long ".repeat(3000).strip());
    }

    private static List<Span> marks(String word) {
        return Arrays.stream(Mark.values())
                .<Span>map(mark -> new Span.Marked(mark, word.isEmpty() ? "" : word + " "))
                .toList();
    }

    private static List<Span> weights() {
        return Arrays.stream(Span.Weight.values())
                .<Span>map(weight -> new Span.Words("weighs " + weight + " ", weight))
                .toList();
    }

    private static Section nested() {
        var card = new Card("card", marks("in a title"), List.of(links()));
        var deep = part("6", "Six", part("7", "Seven", part("8", "Eight", card)));
        return part("1", "One", part("2", "Two", part("3", "Three", part("4", "Four", deep))));
    }

    static Paragraph links() {
        return body(
                words("go "),
                new Span.Link("outside, ".repeat(30), URI.create("https://example.org/ä?x=1")),
                new Span.Jump("to one", "1"),
                words(" or "),
                new Span.Jump("nowhere", "no such anchor"));
    }

    static BarChart chart() {
        var segments =
                Arrays.stream(Mark.values())
                        .map(mark -> new Segment(mark, mark.name().length() - 1.5))
                        .toList();
        var bars =
                IntStream.range(0, 33)
                        .mapToObj(i -> new Bar("bar " + i, segments, "sum " + i))
                        .toList();
        return new BarChart("All marks", "What the bars show, in words", 0, bars);
    }

    private static List<Block> lists() {
        var many = IntStream.range(0, 120).mapToObj(i -> "point " + i).toArray(String[]::new);
        var figures = Arrays.stream(Mark.values()).map(mark -> new Figure(mark, "1", mark.name()));
        var facts =
                List.of(
                        Draft.fact("Term", "value ".repeat(60).strip()),
                        new Fact("Marks", marks("")));
        return List.of(
                points(false, "a", "b", "c"),
                points(true, many),
                new Facts(facts),
                new Figures(figures.toList()));
    }
}
