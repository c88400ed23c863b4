package dev.parapet.report.pdf;

import static dev.parapet.report.Span.words;
import static dev.parapet.report.pdf.Draft.body;
import static dev.parapet.report.pdf.Draft.column;
import static dev.parapet.report.pdf.Draft.fact;
import static dev.parapet.report.pdf.Draft.figures;
import static dev.parapet.report.pdf.Draft.part;
import static dev.parapet.report.pdf.Draft.text;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Bar;
import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Segment;
import dev.parapet.report.Block.Start;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;

import java.util.ArrayList;
import java.util.List;

/// A report of blocks that say little or nothing, or make no sense.
final class EmptyParts {
    private EmptyParts() {}

    static Report report() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Cover("", "", "", List.of(), ""));
        blocks.add(new Contents("", 2));
        blocks.add(part("untitled", " ", part("below", "Below no title", body(words("text")))));
        blocks.add(new Section("only a title", "Only a title", Start.NEW_PAGE, List.of()));
        blocks.add(new Card("empty", List.of(), List.of()));
        blocks.add(new Columns(0, List.of(), List.of()));
        blocks.add(new Points(true, List.of(text(" "), List.of())));
        blocks.add(new Facts(List.of(fact("", ""), fact("Term", ""), fact("", "value"))));
        blocks.add(new Figures(List.of()));
        blocks.add(new Figures(List.of(new Figure(Mark.HIGH, "", ""))));
        blocks.add(body());
        blocks.addAll(charts());
        blocks.addAll(tables());
        return Reports.of(blocks.toArray(Block[]::new));
    }

    private static List<Block> charts() {
        var odd = List.of(new Segment(Mark.HIGH, Double.NaN), new Segment(Mark.LOW, -1));
        return List.of(
                new BarChart("", "Nothing", 0, List.of()),
                new BarChart("", "Odd values", Double.NaN, List.of(new Bar("", odd, ""))));
    }

    private static List<Block> tables() {
        var untitled = List.of(figures("", 0), figures("", -1));
        var rows = List.of(new Row(0, List.of()), new Row(0, List.of(text(" "), text("x"))));
        return List.of(
                new Table("", List.of(), List.of()),
                new Table("No rows", List.of(column("Only", 0)), List.of()),
                new Table("", untitled, rows));
    }
}
