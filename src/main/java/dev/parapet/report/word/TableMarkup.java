package dev.parapet.report.word;

import dev.parapet.report.Block.Align;
import dev.parapet.report.Block.Column;
import dev.parapet.report.Block.Fact;
import dev.parapet.report.Block.Figure;
import dev.parapet.report.Block.Row;
import dev.parapet.report.Block.Table;
import dev.parapet.report.Headings;
import dev.parapet.report.Span;
import dev.parapet.report.word.Grid.Cell;
import dev.parapet.report.word.Grid.Kind;
import dev.parapet.report.word.Grid.Said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Writes tables, and what reads best as one: short facts and figures.
final class TableMarkup {
    private static final String STYLE = "ParapetTable";

    private final Story story;

    TableMarkup(Story story) {
        this.story = story;
    }

    /// @param title of what the table stands in; a caption that it says is not said again
    void write(Table table, String title) {
        if (table.columns().isEmpty()) {
            return;
        }
        if (!title.contains(table.caption().strip())) {
            story.say(Look.of("Caption").bound(), table.caption());
        }
        var grid = new Grid(story, Widths.of(table, story.page().textWidth()));
        boolean headed = table.rows().stream().anyMatch(row -> row.heads() > 0);
        grid.begin(STYLE, new Said(table.caption(), ""), headed);
        if (table.columns().stream().anyMatch(column -> !column.title().isBlank())) {
            grid.row(Kind.HEAD, table.columns().stream().map(this::head).toList());
        }
        table.rows().forEach(row -> grid.row(Kind.WHOLE, cells(table, row)));
        if (table.rows().isEmpty()) {
            grid.row(Kind.WHOLE, cells(table, new Row(0, List.of())));
        }
        grid.end();
    }

    private Cell head(Column column) {
        var look = Look.of("TableHead").alignedAtEnd(column.align() == Align.END).bound();
        return Cell.of(() -> story.put(look, List.of(Span.words(column.title()))));
    }

    private List<Cell> cells(Table table, Row row) {
        var columns = table.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    var text = i < row.cells().size() ? row.cells().get(i) : List.<Span>of();
                    boolean atEnd = columns.get(i).align() == Align.END;
                    return Cell.of(() -> story.put(Look.of("TableText").alignedAtEnd(atEnd), text));
                })
                .toList();
    }

    /// A few short facts as a table of one row, their terms above.
    void facts(List<Fact> facts) {
        var shares =
                facts.stream()
                        .mapToDouble(fact ->
                                8
                                        + Math.max(
                                                fact.term().length(),
                                                Headings.plain(fact.value()).length()))
                        .toArray();
        var grid = new Grid(story, Grid.shared(story.page().textWidth(), shares));
        grid.begin("ParapetFacts", new Said("", ""), false);
        grid.row(
                Kind.HEAD,
                facts.stream()
                        .map(fact ->
                                Cell.of(() ->
                                        story.put(
                                                Look.of("TableHead").bound(),
                                                List.of(Span.words(fact.term())))))
                        .toList());
        grid.row(
                Kind.WHOLE,
                facts.stream()
                        .map(fact -> Cell.of(() -> story.put(Look.of("TableText"), fact.value())))
                        .toList());
        grid.end();
    }

    /// A term, and beside it what it stands at.
    void line(Fact fact) {
        story.begin(Look.of("Fact"), Runs.runsLeft(fact.term() + Headings.plain(fact.value())));
        story.runs().words(fact.term(), "Quiet");
        story.xml().start("w:r").leaf("w:tab").end();
        story.runs().write(fact.value());
        story.end();
    }

    /// Figures beside one another: what each counts, and below it the figure.
    void figures(List<Figure> figures) {
        var shares = new double[figures.size()];
        Arrays.fill(shares, 1);
        var grid = new Grid(story, Grid.shared(story.page().textWidth(), shares));
        grid.begin("ParapetFacts", new Said("", ""), false);
        var labels = new ArrayList<Cell>();
        var values = new ArrayList<Cell>();
        for (var figure : figures) {
            labels.add(
                    Cell.of(() ->
                            story.put(
                                    Look.of("TableHead").bound(),
                                    List.of(Span.words(figure.label())))));
            values.add(Cell.of(() -> figure(figure)));
        }
        grid.row(Kind.HEAD, labels);
        grid.row(Kind.WHOLE, values);
        grid.end();
    }

    private void figure(Figure figure) {
        var spans = new ArrayList<Span>();
        if (figure.mark().hasShape()) {
            spans.add(new Span.Marked(figure.mark(), ""));
            spans.add(Span.words("\u00A0"));
        }
        spans.add(Span.words(figure.value()));
        story.put(Look.of("Figure"), spans);
    }
}
