package dev.parapet.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/// The pages of a finished PDF as pictures, for looking at them before the file goes out. Use it on
/// one thread at a time.
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /// A page, drawn.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param argb row by row from the top, 0xAARRGGBB
    public record Picture(int width, int height, IntBuffer argb) {}

    /// The title of a section.
    ///
    /// @param page that it begins on, 0 for the first
    public record Heading(String title, int page) {}

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Opens a PDF that no password protects.
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(pdf));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// The titles of the outermost sections with the pages that they begin on, in order.
    public List<Heading> headings() throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        var headings = new ArrayList<Heading>();
        if (outline != null) {
            for (var item : outline.children()) {
                if (item.getDestination() instanceof PDPageDestination destination) {
                    headings.add(new Heading(item.getTitle(), destination.retrievePageNumber()));
                }
            }
        }
        return headings;
    }

    /// How many times as high as wide a page is.
    ///
    /// @param page 0 for the first
    public double proportion(int page) {
        PDRectangle size = document.getPage(page).getCropBox();
        return size.getHeight() / size.getWidth();
    }

    /// Draws a page.
    ///
    /// @param page 0 for the first
    /// @param width of the picture in pixels, at least 1
    public Picture draw(int page, int width) throws IOException {
        var scale = width / document.getPage(page).getCropBox().getWidth();
        var image = renderer.renderImage(page, scale);
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(
                image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels).asReadOnlyBuffer());
    }

    /// The words of a page in reading order, for those who cannot see it.
    ///
    /// @param page 0 for the first
    public String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document).strip();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
