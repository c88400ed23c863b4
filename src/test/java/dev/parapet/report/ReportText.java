package dev.parapet.report;

import dev.parapet.report.Block.BarChart;
import dev.parapet.report.Block.Card;
import dev.parapet.report.Block.Columns;
import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Facts;
import dev.parapet.report.Block.Figures;
import dev.parapet.report.Block.Lanes;
import dev.parapet.report.Block.Masthead;
import dev.parapet.report.Block.Matrix;
import dev.parapet.report.Block.Paragraph;
import dev.parapet.report.Block.Points;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Block.Table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report taken apart for tests.
public final class ReportText {
    private ReportText() {}

    /// All text of a report in reading order, one piece a line.
    public static String of(Report report) {
        return blocks(report).flatMap(ReportText::pieces).collect(Collectors.joining("\n"));
    }

    /// Every block with all that stand within it.
    public static Stream<Block> blocks(Report report) {
        return report.blocks().stream().flatMap(ReportText::within);
    }

    public static Stream<Span> spans(Report report) {
        return blocks(report).flatMap(ReportText::spans);
    }

    /// The anchors of all sections and cards.
    public static List<String> anchors(Report report) {
        return blocks(report)
                .flatMap(block ->
                        switch (block) {
                            case Section section -> Stream.of(section.anchor());
                            case Card card -> Stream.of(card.anchor());
                            default -> Stream.<String>of();
                        })
                .toList();
    }

    private static Stream<Block> within(Block block) {
        var inner =
                switch (block) {
                    case Section section -> section.blocks().stream();
                    case Card card -> card.blocks().stream();
                    case Columns(_, var left, var right) ->
                            Stream.concat(left.stream(), right.stream());
                    default -> Stream.<Block>of();
                };
        return Stream.concat(Stream.of(block), inner.flatMap(ReportText::within));
    }

    private static Stream<String> pieces(Block block) {
        return Stream.concat(fixed(block), spans(block).map(ReportText::text));
    }

    /// What stands in a block beside its spans and the blocks within.
    private static Stream<String> fixed(Block block) {
        return switch (block) {
            case Cover cover ->
                    Stream.of(cover.overline(), cover.title(), cover.subtitle(), cover.note());
            case Masthead masthead -> Stream.of(masthead.title(), masthead.line());
            case Matrix matrix ->
                    Stream.concat(
                            Stream.of(matrix.caption(), matrix.corner()),
                            matrix.columns().stream());
            case Lanes(var lanes) ->
                    lanes.stream().flatMap(lane -> Stream.of(lane.title(), lane.note()));
            case Contents contents -> Stream.of(contents.title());
            case Section section -> Stream.of(section.title());
            case Table table ->
                    Stream.concat(
                            Stream.of(table.caption()),
                            table.columns().stream().map(Block.Column::title));
            case Figures(var figures) ->
                    figures.stream().flatMap(f -> Stream.of(f.value(), f.label()));
            case BarChart chart ->
                    Stream.concat(
                            Stream.of(chart.title(), chart.inWords()),
                            chart.bars().stream().map(Block.Bar::label));
            case Facts(var facts) -> facts.stream().map(Fact::term);
            case Paragraph _, Points _, Columns _, Card _ -> Stream.of();
        };
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Cover cover -> cover.facts().stream().flatMap(fact -> fact.value().stream());
            case Paragraph(_, var text) -> text.stream();
            case Points(_, var items) -> items.stream().flatMap(List::stream);
            case Facts(var facts) -> facts.stream().flatMap(fact -> fact.value().stream());
            case Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream().flatMap(List::stream));
            case Card card -> card.title().stream();
            case Matrix matrix -> matrix.rows().stream().flatMap(ReportText::spans);
            case Lanes(var lanes) ->
                    lanes.stream()
                            .flatMap(lane -> lane.items().stream())
                            .flatMap(i -> Stream.concat(i.title().stream(), i.detail().stream()));
            case Section _, Contents _, Masthead _, Figures _, BarChart _, Columns _ -> Stream.of();
        };
    }

    private static Stream<Span> spans(Block.MatrixRow row) {
        return Stream.concat(
                row.title().stream(),
                row.tiles().stream().flatMap(tile -> tile.lines().stream()).flatMap(List::stream));
    }

    private static String text(Span span) {
        return switch (span) {
            case Span.Words(var text, _) -> text;
            case Span.Link(var text, var to) -> text + " " + to;
            case Span.Jump(var text, _) -> text;
            case Span.Marked(_, var word) -> word;
        };
    }
}
