package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Details;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;
import dev.parapet.report.Progress;
import dev.parapet.report.Report;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes reports as tagged PDF that meets PDF/UA-1 and PDF/A-3A. The same report always gives the
/// same bytes; one that is protected or signed does not, and one that is protected is no PDF/A.
public final class PdfWriter {
    private final Paper paper;
    private final Envelope envelope;
    private final Progress progress;

    public PdfWriter(Paper paper) {
        this(paper, Envelope.NONE);
    }

    public PdfWriter(Paper paper, Envelope envelope) {
        this(paper, envelope, Progress.UNWATCHED);
    }

    /// @param progress is told of every block that is laid out and every page that is drawn
    public PdfWriter(Paper paper, Envelope envelope, Progress progress) {
        this.paper = paper;
        this.envelope = envelope;
        this.progress = progress;
    }

    /// Writes a report and leaves the stream open. Blocks become strips, strips are laid on sheets,
    /// sheets are drawn.
    public Written write(Report report, OutputStream to) throws IOException {
        return write(report, _ -> List.of(), to);
    }

    /// The same, and at its end what is to be said where characters were replaced by boxes.
    public Written write(
            Report report, Function<SortedSet<Integer>, List<Block>> closing, OutputStream to)
            throws IOException {
        try (var document = new PDDocument()) {
            var fonts = new Fonts(document);
            var setting = setting(report, fonts);
            var frame = new Frame(Tag.document(), paper.left(), paper.textWidth(), 0, "");
            var composer = new Composer(setting, progress);
            var strips = new ArrayList<>(composer.compose(report.blocks(), frame));
            if (!fonts.replaced().isEmpty()) {
                var replaced = new TreeSet<>(fonts.replaced());
                strips.addAll(composer.compose(closing.apply(replaced), frame));
            }
            var sheets = Paginator.paginate(strips, paper.textHeight());
            var links =
                    new Press(setting, report.details(), startsWithCover(report), progress)
                            .print(sheets, document, fonts);
            Bookmarks.add(document, setting.headings(), links);
            Attachments.add(document, envelope.attachments(), report.details().date());
            Metadata.add(document, report.details(), envelope.protection());
            save(document, report.details(), to);
            return new Written(sheets.size(), fonts.replaced());
        }
    }

    private void save(PDDocument document, Details details, OutputStream to) throws IOException {
        if (envelope.protection() instanceof Protection.Password(var password)) {
            Lock.close(document, password);
        }
        switch (envelope.signing()) {
            case Signing.Unsigned() -> document.save(to);
            case Signing.Key key -> {
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                new Signatory(key, details.author()).sign(bytes.toByteArray(), to);
            }
        }
    }

    private Setting setting(Report report, Fonts fonts) {
        var language = report.details().language();
        var headings = Headings.of(report.blocks());
        var anchors =
                headings.stream().map(Heading::anchor).collect(Collectors.toUnmodifiableSet());
        return new Setting(
                new Typesetter(fonts, language),
                new Inlines(anchors),
                paper,
                language,
                report.details().brand(),
                headings);
    }

    private static boolean startsWithCover(Report report) {
        return !report.blocks().isEmpty() && report.blocks().getFirst() instanceof Block.Cover;
    }
}
