package dev.parapet.bench.plan;

import dev.parapet.bench.plan.Piece.Grid;
import dev.parapet.bench.plan.Piece.Points;
import dev.parapet.bench.plan.Piece.Text;
import dev.parapet.bench.plan.Piece.Title;
import dev.parapet.report.Report;
import dev.parapet.report.Span;

import org.openpdf.text.Anchor;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The plan through OpenPDF, which writes no tags of its own.
final class OpenPdfPlan {
    private static final float[] SIZES = {24, 16, 12, 10, 10, 10};
    private static final float MARGIN = 57;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final BaseFont regular;
    private final BaseFont bold;

    private OpenPdfPlan() throws IOException {
        this.regular = load(InterFont.REGULAR);
        this.bold = load(InterFont.BOLD);
    }

    static void write(Report report, OutputStream to) throws IOException {
        var plan = new OpenPdfPlan();
        PdfWriter.getInstance(plan.document, to).setFullCompression();
        plan.document.open();
        plan.document.addTitle(report.details().title());
        Piece.of(report).forEach(plan::add);
        plan.document.close();
    }

    private static BaseFont load(InterFont font) throws IOException {
        return BaseFont.createFont(
                font.file(), BaseFont.IDENTITY_H, true, false, font.bytes(), null);
    }

    private void add(Piece piece) {
        switch (piece) {
            case Title(var level, var anchor, var text) -> {
                if (level == 2) {
                    document.newPage();
                }
                var title = new Paragraph();
                var chunk = new Chunk(plain(text), font(bold, SIZES[Math.min(level, 6) - 1]));
                title.add(anchor.isEmpty() ? chunk : chunk.setLocalDestination(anchor));
                document.add(title);
            }
            case Text(var text) -> document.add(new Paragraph(phrase(text, 9.5f)));
            case Points points -> document.add(points(points));
            case Grid grid -> document.add(table(grid));
        }
    }

    private Element points(Points points) {
        var list = new org.openpdf.text.List(points.numbered());
        points.items().forEach(item -> list.add(new ListItem(phrase(item, 9.5f))));
        return list;
    }

    private PdfPTable table(Grid grid) {
        var widths = new float[grid.weights().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grid.weights().get(i).floatValue();
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(grid.titles().isEmpty() ? 0 : 1);
        grid.titles().forEach(title -> table.addCell(new Phrase(title, font(bold, 8.5f))));
        for (var row : grid.rows()) {
            for (int i = 0; i < widths.length; i++) {
                table.addCell(new PdfPCell(phrase(i < row.size() ? row.get(i) : List.of(), 8.5f)));
            }
        }
        return table;
    }

    private Phrase phrase(List<Span> spans, float size) {
        var phrase = new Phrase();
        for (var span : spans) {
            phrase.add(
                    switch (span) {
                        case Span.Words(var text, var weight) ->
                                new Chunk(
                                        text,
                                        font(weight == Span.Weight.STRONG ? bold : regular, size));
                        case Span.Link(var text, var to) -> {
                            var anchor = new Anchor(text, font(regular, size));
                            anchor.setReference(to.toString());
                            yield anchor;
                        }
                        case Span.Jump(var text, var anchor) ->
                                new Chunk(text, font(regular, size)).setLocalGoto(anchor);
                        case Span.Marked _ -> new Chunk(plain(List.of(span)), font(regular, size));
                    });
        }
        return phrase;
    }

    private static Font font(BaseFont face, float size) {
        return new Font(face, size);
    }

    private static String plain(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            text.append(
                    switch (span) {
                        case Span.Words(var words, _) -> words;
                        case Span.Link(var words, _) -> words;
                        case Span.Jump(var words, _) -> words;
                        case Span.Marked(var mark, var word) ->
                                word.isBlank() ? mark.inWords() : word;
                    });
        }
        return text.toString();
    }
}
