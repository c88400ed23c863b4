package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Report;
import dev.parapet.report.pdf.Setting.Heading;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/// Writes reports as tagged PDF that meets PDF/UA-1 and PDF/A-2A. The same report always gives the
/// same bytes.
public final class PdfWriter {
    private final Paper paper;

    public PdfWriter(Paper paper) {
        this.paper = paper;
    }

    /// Writes a report and leaves the stream open. Blocks become strips, strips are laid on sheets,
    /// sheets are drawn.
    public Written write(Report report, OutputStream to) throws IOException {
        try (var document = new PDDocument()) {
            var fonts = new Fonts(document);
            var setting = setting(report, fonts);
            var frame = new Frame(Tag.document(), paper.left(), paper.textWidth(), 0, "");
            var strips = new Composer(setting).compose(report.blocks(), frame);
            var sheets = Paginator.paginate(strips, paper.textHeight());
            var links =
                    new Press(setting, report.details(), startsWithCover(report))
                            .print(sheets, document, fonts);
            Bookmarks.add(document, setting.headings(), links);
            Metadata.add(document, report.details());
            document.save(to);
            return new Written(sheets.size(), fonts.replaced());
        }
    }

    private Setting setting(Report report, Fonts fonts) {
        var language = report.details().language();
        var headings = Headings.of(report.blocks());
        var anchors =
                headings.stream().map(Heading::anchor).collect(Collectors.toUnmodifiableSet());
        return new Setting(
                new Typesetter(fonts, language), new Inlines(anchors), paper, language, headings);
    }

    private static boolean startsWithCover(Report report) {
        return !report.blocks().isEmpty() && report.blocks().getFirst() instanceof Block.Cover;
    }
}
