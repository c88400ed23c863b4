package dev.parapet.bench.plan;

import dev.parapet.bench.plan.Piece.Grid;
import dev.parapet.bench.plan.Piece.Points;
import dev.parapet.bench.plan.Piece.Text;
import dev.parapet.bench.plan.Piece.Title;
import dev.parapet.report.Details;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The report as XHTML for writers that begin with a page of the web.
final class Markup {
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm }
            body { font: 9.5pt/1.45 Inter }
            h1 { font-size: 24pt } h2 { font-size: 16pt; page-break-before: always } h3 { font-size: 12pt }
            h4, h5, h6 { font-size: 10pt }
            h1, h2, h3, h4, h5, h6, th, strong { font-weight: bold; text-align: left }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            td, th { border-bottom: 0.5pt solid #ccc; padding: 3pt; vertical-align: top; font-size: 8.5pt }
            a { color: #0B5CAD; text-decoration: none }
            """;

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    static String of(Report report) {
        var markup = new Markup();
        markup.head(report.details());
        Piece.of(report).forEach(markup::add);
        return markup.out.append("</body></html>").toString();
    }

    private void head(Details details) {
        var language = details.language().toLanguageTag();
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(language);
        out.append("\"><head><meta charset=\"utf-8\"/><title>").append(escaped(details.title()));
        out.append("</title><meta name=\"subject\" content=\"").append(escaped(details.subject()));
        out.append("\"/><meta name=\"description\" content=\"").append(escaped(details.subject()));
        out.append("\"/><meta name=\"author\" content=\"").append(escaped(details.author()));
        out.append("\"/><style>").append(STYLE).append("</style></head><body>\n");
    }

    private void add(Piece piece) {
        switch (piece) {
            case Title(var level, var anchor, var text) -> {
                var name = "h" + Math.min(level, 6);
                out.append('<').append(name);
                out.append(anchor.isEmpty() ? "" : " id=\"" + escaped(anchor) + "\"").append('>');
                out.append(spans(text)).append("</").append(name).append(">\n");
            }
            case Text(var text) -> out.append("<p>").append(spans(text)).append("</p>\n");
            case Points(var numbered, var items) -> {
                var name = numbered ? "ol" : "ul";
                out.append('<').append(name).append('>');
                items.forEach(item -> out.append("<li>").append(spans(item)).append("</li>"));
                out.append("</").append(name).append(">\n");
            }
            case Grid grid -> grid(grid);
        }
    }

    private void grid(Grid grid) {
        double all = grid.weights().stream().mapToDouble(Double::doubleValue).sum();
        out.append("<table>");
        for (var weight : grid.weights()) {
            out.append(
                    String.format(
                            Locale.ROOT, "<col style=\"width:%.1f%%\"/>", weight / all * 100));
        }
        if (!grid.titles().isEmpty()) {
            out.append("<thead><tr>");
            for (var title : grid.titles()) {
                out.append("<th scope=\"col\">").append(escaped(title)).append("</th>");
            }
            out.append("</tr></thead>");
        }
        out.append("<tbody>");
        for (var row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(i < grid.heads() ? "<th scope=\"row\">" : "<td>");
                out.append(spans(row.get(i))).append(i < grid.heads() ? "</th>" : "</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>\n");
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(Markup::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Words(var text, var weight) when weight == Span.Weight.STRONG ->
                    "<strong>" + escaped(text) + "</strong>";
            case Span.Words(var text, _) -> escaped(text);
            case Span.Link(var text, var to) -> link(escaped(text), to.toString());
            case Span.Jump(var text, var anchor) -> link(escaped(text), "#" + anchor);
            case Span.Marked(var mark, var word) -> escaped(word.isBlank() ? mark.inWords() : word);
        };
    }

    private static String link(String text, String to) {
        return "<a href=\"" + escaped(to) + "\" title=\"" + text + "\">" + text + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
