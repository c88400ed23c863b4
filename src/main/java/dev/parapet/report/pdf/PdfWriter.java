package dev.parapet.report.pdf;

import dev.parapet.report.Block;
import dev.parapet.report.Details;
import dev.parapet.report.Heading;
import dev.parapet.report.Headings;
import dev.parapet.report.Progress;
import dev.parapet.report.Report;
import dev.parapet.report.pdf.file.PdfFile;
import dev.parapet.report.pdf.file.Syntax;

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
        // kept until all is there: of a writing that ends before its end nothing is written
        var bytes = new ByteArrayOutputStream();
        var written = print(report, closing, bytes);
        seal(bytes, report.details().author(), to);
        return written;
    }

    private Written print(
            Report report, Function<SortedSet<Integer>, List<Block>> closing, OutputStream to)
            throws IOException {
        try (var document = new PDDocument();
                var file = new PdfFile(to)) {
            var fonts = new Fonts(document);
            var setting = setting(report, fonts);
            var sheets = Paginator.paginate(strips(report, setting, closing), paper.textHeight());
            var press = new Press(setting, report.details(), startsWithCover(report), progress);
            var catalog = new Syntax().raw("<</Type/Catalog");
            var links = press.print(sheets, file, fonts, new Pictures(document), catalog);
            Bookmarks.add(file, setting.headings(), links, catalog);
            Attachments.add(file, envelope.attachments(), report.details().date(), catalog);
            finish(file, report.details(), catalog);
            return new Written(sheets.size(), fonts.replaced());
        }
    }

    /// Blocks as strips; where characters were replaced, with what is to be said of it.
    private List<Strip> strips(
            Report report, Setting setting, Function<SortedSet<Integer>, List<Block>> closing) {
        var frame = new Frame(Tag.document(), paper.left(), paper.textWidth(), 0, "");
        var composer = new Composer(setting, progress);
        var strips = new ArrayList<>(composer.compose(report.blocks(), frame));
        var replaced = new TreeSet<>(setting.typesetter().replaced());
        if (!replaced.isEmpty()) {
            strips.addAll(composer.compose(closing.apply(replaced), frame));
        }
        return strips;
    }

    private void finish(PdfFile file, Details details, Syntax catalog) throws IOException {
        int root = file.reserve();
        var trailer = new Syntax().raw("/Root ").reference(root);
        boolean archivable = envelope.protection() instanceof Protection.None;
        Metadata.add(file, details, archivable, catalog, trailer);
        file.put(root, catalog.raw(">>"));
        file.finish(trailer);
    }

    /// Hands a finished file on, protected or signed where that is asked for.
    private void seal(ByteArrayOutputStream pdf, String author, OutputStream to)
            throws IOException {
        if (envelope.protection() instanceof Protection.Password(var password)) {
            Lock.close(pdf.toByteArray(), password, to);
            return;
        }
        switch (envelope.signing()) {
            case Signing.Unsigned() -> pdf.writeTo(to);
            case Signing.Key key -> new Signatory(key, author).sign(pdf.toByteArray(), to);
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
