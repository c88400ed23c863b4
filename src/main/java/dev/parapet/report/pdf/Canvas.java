package dev.parapet.report.pdf;

import dev.parapet.report.Brand.Logo.Picture;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// One page being drawn. Whatever is drawn belongs to a tag or is decoration; neighbours with the
/// same tag share one stretch of content. Places are in points from the page's left and top edge.
final class Canvas implements Closeable {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final Book book;
    private final PDPage page;
    private final double height;
    private final PDPageContentStream stream;
    private final Pen pen;

    /// The tag whose content is being drawn, if any.
    private final Deque<Tag> open = new ArrayDeque<>(1);

    Canvas(Book book, PDPage page) throws IOException {
        this.book = book;
        this.page = page;
        this.height = page.getMediaBox().getHeight();
        this.stream = book.stream(page);
        this.pen = new Pen(stream, height, book.palette());
    }

    /// A pen whose drawing belongs to no structure.
    Pen decorate() throws IOException {
        return draw(Tag.DECORATION);
    }

    /// A pen whose drawing belongs to a tag.
    Pen draw(Tag tag) throws IOException {
        if (open.peek() != tag) {
            end();
            begin(tag);
            open.push(tag);
        }
        return pen;
    }

    /// Enters tags that count although nothing may be drawn for them, such as empty cells.
    void enter(Tag tag) {
        book.structure().element(tag);
    }

    /// Draws text of one look.
    ///
    /// @param baseline of the text, from the page's top edge
    void text(Tag tag, Style style, String text, double left, double baseline) throws IOException {
        draw(tag);
        stream.beginText();
        var colour = book.palette().of(style.ink());
        stream.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
        stream.setCharacterSpacing((float) style.tracking());
        stream.newLineAtOffset(rounded(left), rounded(height - baseline));
        for (var stretch : book.fonts().stretches(style, text)) {
            show(stretch, style);
        }
        stream.endText();
    }

    /// Draws a part of a line. What is drawn other than it is read is read as it is meant.
    void text(Line.Fragment fragment, double left, double baseline) throws IOException {
        var run = fragment.run();
        boolean turned = !fragment.shown().equals(fragment.text());
        draw(run.tag());
        if (turned) {
            stream.beginMarkedContent(SPAN, actual(fragment.text()));
        }
        text(run.tag(), run.style(), fragment.shown(), left, baseline);
        if (turned) {
            stream.endMarkedContent();
        }
    }

    private void show(Stretch stretch, Style style) throws IOException {
        stream.setFont(stretch.face().font(), (float) style.size());
        if (stretch.replaced()) {
            stream.beginMarkedContent(SPAN, actual(stretch.meant()));
            stream.showText(stretch.shown());
            stream.endMarkedContent();
        } else {
            stream.showText(stretch.shown());
        }
    }

    private static PDPropertyList actual(String text) {
        var properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(Inlines.wellFormed(text)));
        return PDPropertyList.create(properties);
    }

    /// Draws a shape that stands on a baseline.
    void mark(Tag tag, Mark mark, double left, double baseline, double capitals)
            throws IOException {
        var box = new Area(left, baseline - capitals, MarkShape.width(capitals), capitals);
        MarkShape.draw(draw(tag), mark, MarkShape.ink(mark), box);
    }

    void picture(Tag tag, Picture picture, Area area) throws IOException {
        draw(tag);
        var place = rectangle(area);
        stream.drawImage(
                book.pictures().of(picture),
                place.getLowerLeftX(),
                place.getLowerLeftY(),
                place.getWidth(),
                place.getHeight());
    }

    /// Makes an area lead somewhere.
    void link(Tag tag, Span to, Area area) throws IOException {
        var annotation = book.links().annotation(to, rectangle(area));
        page.getAnnotations().add(annotation);
        book.structure().annotation(tag, page, annotation);
    }

    /// Says how much room a figure takes.
    void bounds(Tag figure, Area area) {
        Attributes.bounds(book.structure().element(figure), rectangle(area));
    }

    /// The number of the page where an anchor stands, 1 for the first.
    int pageOf(String anchor) {
        return book.links().pageOf(anchor);
    }

    private PDRectangle rectangle(Area area) {
        return new PDRectangle(
                rounded(area.left()),
                rounded(height - area.top() - area.height()),
                rounded(area.width()),
                rounded(area.height()));
    }

    private void begin(Tag tag) throws IOException {
        if (tag == Tag.DECORATION) {
            stream.beginMarkedContent(COSName.ARTIFACT);
        } else if (tag == Tag.REPEATED) {
            stream.beginMarkedContent(COSName.ARTIFACT, book.pagination());
        } else {
            int number = book.structure().content(tag, page);
            stream.beginMarkedContent(COSName.getPDFName(tag.type()), number);
        }
    }

    private void end() throws IOException {
        if (open.poll() != null) {
            stream.endMarkedContent();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        stream.close();
    }

    private static float rounded(double points) {
        return Math.round(points * 100) / 100f;
    }
}
