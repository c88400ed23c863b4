package dev.parapet.bench.plan;

import dev.parapet.bench.plan.Piece.Grid;
import dev.parapet.bench.plan.Piece.Points;
import dev.parapet.bench.plan.Piece.Text;
import dev.parapet.bench.plan.Piece.Title;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The report as source of Typst.
final class Typst {
    private static final String STYLE =
            """
            #set page("a4", margin: 20mm)
            #set text(font: "Inter", size: 9.5pt)
            #show heading.where(level: 2): it => { pagebreak(weak: true); it }
            """;

    private final StringBuilder out = new StringBuilder(STYLE);
    private final Set<String> anchors;

    private Typst(Set<String> anchors) {
        this.anchors = anchors;
    }

    static String of(Report report) {
        var pieces = Piece.of(report);
        var anchors =
                pieces.stream()
                        .filter(Title.class::isInstance)
                        .map(piece -> ((Title) piece).anchor())
                        .collect(Collectors.toUnmodifiableSet());
        var typst = new Typst(anchors);
        typst.out.append("#set document(title: \"Plan\")\n");
        pieces.forEach(typst::add);
        return typst.out.toString();
    }

    private void add(Piece piece) {
        switch (piece) {
            case Title(var level, var anchor, var text) -> {
                out.append("#heading(level: ").append(level).append(")[").append(spans(text));
                out.append(']')
                        .append(anchor.isEmpty() ? "" : " #label(\"" + anchor + "\")")
                        .append("\n\n");
            }
            case Text(var text) -> out.append(spans(text)).append("\n\n");
            case Points(var numbered, var items) ->
                    items.forEach(item ->
                            out.append(numbered ? "+ " : "- ").append(spans(item)).append('\n'));
            case Grid grid -> grid(grid);
        }
        out.append('\n');
    }

    private void grid(Grid grid) {
        out.append("#table(columns: (");
        grid.weights().forEach(weight -> out.append(weight).append("fr, "));
        out.append("), stroke: (bottom: 0.5pt + luma(200)),\n");
        if (!grid.titles().isEmpty()) {
            out.append("table.header(");
            grid.titles().forEach(title -> out.append("[*").append(escaped(title)).append("*], "));
            out.append("),\n");
        }
        for (var row : grid.rows()) {
            row.forEach(cell -> out.append('[').append(spans(cell)).append("], "));
            out.append('\n');
        }
        out.append(")\n");
    }

    private String spans(List<Span> spans) {
        return spans.stream().map(this::span).collect(Collectors.joining());
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Words(var text, var weight) when weight == Span.Weight.STRONG ->
                    "#strong[" + escaped(text) + "]";
            case Span.Words(var text, _) -> escaped(text);
            case Span.Link(var text, var to) -> "#link(\"" + to + "\")[" + escaped(text) + "]";
            case Span.Jump(var text, var anchor) when anchors.contains(anchor) ->
                    "#link(label(\"" + anchor + "\"))[" + escaped(text) + "]";
            case Span.Jump(var text, _) -> escaped(text);
            case Span.Marked(var mark, var word) -> escaped(word.isBlank() ? mark.inWords() : word);
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\#*_$`<>@\\[\\]~=+/-]", "\\\\$0");
    }
}
