package dev.parapet.bench.plan;

import dev.parapet.bench.plan.Piece.Grid;
import dev.parapet.bench.plan.Piece.Points;
import dev.parapet.bench.plan.Piece.Text;
import dev.parapet.bench.plan.Piece.Title;
import dev.parapet.report.Details;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import java.util.List;
import java.util.stream.Collectors;

/// The report as XSL formatting objects.
final class FormattingObjects {
    private static final int[] SIZES = {24, 16, 12, 10, 10, 10};

    private final StringBuilder out = new StringBuilder();

    private FormattingObjects() {}

    static String of(Report report) {
        var objects = new FormattingObjects();
        objects.head(report.details());
        Piece.of(report).forEach(objects::add);
        return objects.out.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private void head(Details details) {
        out.append(
                "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\""
                        + " xmlns:fox=\"http://xmlgraphics.apache.org/fop/extensions\"");
        out.append(" font-family=\"Inter\" font-size=\"9.5pt\" line-height=\"1.45\" xml:lang=\"");
        out.append(details.language().toLanguageTag()).append("\"><fo:layout-master-set>");
        out.append("<fo:simple-page-master master-name=\"A4\" page-width=\"210mm\"");
        out.append(" page-height=\"297mm\" margin=\"20mm\"><fo:region-body/>");
        out.append("</fo:simple-page-master></fo:layout-master-set><fo:declarations>");
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF");
        out.append(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        out.append(
                "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        out.append("<dc:title>").append(Markup.escaped(details.title())).append("</dc:title>");
        out.append("</rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>");
        out.append("<fo:page-sequence master-reference=\"A4\"");
        out.append("><fo:flow flow-name=\"xsl-region-body\">\n");
    }

    private void add(Piece piece) {
        switch (piece) {
            case Title title -> title(title);
            case Text(var text) -> block("P", "space-after=\"6pt\"", spans(text));
            case Points points -> points(points);
            case Grid grid -> grid(grid);
        }
    }

    private void title(Title title) {
        int level = Math.min(title.level(), SIZES.length);
        var id = title.anchor().isEmpty() ? "" : " id=\"" + Markup.escaped(title.anchor()) + "\"";
        block(
                "H" + level,
                "font-weight=\"700\" space-before=\"9pt\" space-after=\"6pt\""
                        + (level == 2 ? " break-before=\"page\"" : "")
                        + " keep-with-next.within-page=\"always\" font-size=\""
                        + SIZES[level - 1]
                        + "pt\""
                        + id,
                spans(title.text()));
    }

    private void block(String role, String attributes, String content) {
        out.append("<fo:block role=\"").append(role).append("\" ").append(attributes).append('>');
        out.append(content).append("</fo:block>\n");
    }

    private void points(Points points) {
        if (points.items().isEmpty()) {
            return;
        }
        out.append("<fo:list-block provisional-distance-between-starts=\"14pt\">");
        for (int i = 0; i < points.items().size(); i++) {
            out.append("<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>");
            out.append(points.numbered() ? (i + 1) + "." : "•").append("</fo:block>");
            out.append("</fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">");
            block("P", "", spans(points.items().get(i)));
            out.append("</fo:list-item-body></fo:list-item>");
        }
        out.append("</fo:list-block>\n");
    }

    private void grid(Grid grid) {
        out.append("<fo:table table-layout=\"fixed\" width=\"100%\" font-size=\"8.5pt\"");
        out.append(" space-after=\"8pt\">");
        for (var weight : grid.weights()) {
            out.append("<fo:table-column column-width=\"proportional-column-width(");
            out.append(weight).append(")\"/>");
        }
        if (!grid.titles().isEmpty()) {
            out.append("<fo:table-header><fo:table-row>");
            grid.titles().forEach(title -> cell(true, Markup.escaped(title)));
            out.append("</fo:table-row></fo:table-header>");
        }
        out.append("<fo:table-body>");
        for (var row : grid.rows()) {
            out.append("<fo:table-row>");
            for (int i = 0; i < row.size(); i++) {
                cell(i < grid.heads(), spans(row.get(i)));
            }
            out.append("</fo:table-row>");
        }
        out.append("</fo:table-body></fo:table>\n");
    }

    private void cell(boolean head, String content) {
        out.append("<fo:table-cell padding=\"3pt\" border-bottom=\"0.5pt solid #cccccc\"");
        out.append(head ? " role=\"TH\" font-weight=\"700\"" : "").append("><fo:block>");
        out.append(content).append("</fo:block></fo:table-cell>");
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(FormattingObjects::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Words(var text, var weight) when weight == Span.Weight.STRONG ->
                    "<fo:inline font-weight=\"700\">" + escaped(text) + "</fo:inline>";
            case Span.Words(var text, _) -> escaped(text);
            case Span.Link(var text, var to) ->
                    link(
                            "external-destination=\"url('" + Markup.escaped(to.toString()) + "')\"",
                            text);
            case Span.Jump(var text, var anchor) ->
                    link("internal-destination=\"" + Markup.escaped(anchor) + "\"", text);
            case Span.Marked(var mark, var word) -> escaped(word.isBlank() ? mark.inWords() : word);
        };
    }

    private static String link(String to, String text) {
        var words = escaped(text);
        return "<fo:basic-link "
                + to
                + " fox:alt-text=\""
                + words
                + "\">"
                + words
                + "</fo:basic-link>";
    }

    private static String escaped(String text) {
        return Markup.escaped(text).replace("<br/>", " ");
    }
}
