package dev.parapet.bench.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import dev.parapet.report.Report;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.OutputStream;

/// The plan through openhtmltopdf, tagged for PDF/UA and PDF/A-2A. Its fonts come without glyph
/// substitution, as Parapet's do: with it, it takes several times as long.
final class HtmlPlan {
    private HtmlPlan() {}

    static void write(Report report, OutputStream to) throws IOException {
        XRLog.setLoggingEnabled(false);
        var markup = Markup.of(report);
        try (var document = new PDDocument()) {
            var builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .usePdfUaAccessibility(true)
                            .usePdfAConformance(PdfAConformance.PDFA_2_A);
            for (var font : InterFont.values()) {
                builder.useFont(
                        new PDFontSupplier(load(document, font)),
                        "Inter",
                        font.weight(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.withHtmlContent(markup, null).toStream(to).run();
        }
    }

    private static PDFont load(PDDocument document, InterFont font) throws IOException {
        var outlines = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
        outlines.setEnableGsub(false);
        return PDType0Font.load(document, outlines, true);
    }
}
