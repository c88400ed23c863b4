package dev.parapet.report.pdf;

import dev.parapet.report.Brand.Logo.Picture;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.report.pdf.file.Syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One page being drawn. Whatever is drawn belongs to a tag or is decoration; neighbours with the
/// same tag share one stretch of content. Places are in points from the page's left and top edge.
final class Canvas {
    private static final String ARTIFACT = "Artifact";

    private final Book book;
    private final StructureTree.Page owners;
    private final double height;
    private final Content content = new Content();
    private final Pen pen;

    /// Numbers of what leads elsewhere.
    private final List<Integer> annotations = new ArrayList<>();

    /// The tag whose content is being drawn, if any.
    private final Deque<Tag> open = new ArrayDeque<>(1);

    /// @param page the number of its object
    Canvas(Book book, int page) {
        this.book = book;
        this.owners = book.structure().add(page);
        this.height = book.links().height();
        this.pen = new Pen(content, height, book.palette());
    }

    /// A pen whose drawing belongs to no structure.
    Pen decorate() {
        return draw(Tag.DECORATION);
    }

    /// A pen whose drawing belongs to a tag.
    Pen draw(Tag tag) {
        if (open.peek() != tag) {
            end();
            begin(tag);
            open.push(tag);
        }
        return pen;
    }

    /// Enters tags that count although nothing may be drawn for them, such as empty cells.
    void enter(Tag tag) {
        book.structure().enter(tag, owners.page());
    }

    /// Draws text of one look.
    ///
    /// @param baseline of the text, from the page's top edge
    void text(Tag tag, Style style, String text, double left, double baseline) {
        draw(tag);
        content.beginText(left, height - baseline);
        content.fillWith(book.palette().of(style.ink()));
        content.tracking(style.tracking());
        for (var stretch : book.fonts().stretches(style, text)) {
            show(stretch, style);
        }
        content.endText();
    }

    /// Draws a part of a line. What is drawn other than it is read is read as it is meant.
    void text(Line.Fragment fragment, double left, double baseline) {
        var run = fragment.run();
        boolean turned = !fragment.shown().equals(fragment.text());
        draw(run.tag());
        if (turned) {
            content.begin("Span", actual(fragment.text()));
        }
        text(run.tag(), run.style(), fragment.shown(), left, baseline);
        if (turned) {
            content.end();
        }
    }

    private void show(Stretch stretch, Style style) {
        var face = stretch.face();
        content.font(face.name(), style.size());
        if (stretch.replaced()) {
            content.begin("Span", actual(stretch.meant()));
            content.show(face.glyphs(stretch.shown()));
            content.end();
        } else {
            content.show(face.glyphs(stretch.shown()));
        }
    }

    private static Syntax actual(String text) {
        return new Syntax().raw(Attributes.actual(Inlines.wellFormed(text)));
    }

    /// Draws a shape that stands on a baseline.
    void mark(Tag tag, Mark mark, double left, double baseline, double capitals) {
        var box = new Area(left, baseline - capitals, MarkShape.width(capitals), capitals);
        MarkShape.draw(draw(tag), mark, MarkShape.ink(mark), box);
    }

    void picture(Tag tag, Picture picture, Area area) throws IOException {
        draw(tag);
        content.picture(
                book.pictures().of(picture).name(),
                area.left(),
                bottom(area),
                area.width(),
                area.height());
    }

    /// Makes an area lead somewhere.
    void link(Tag tag, Span to, Area area) throws IOException {
        int number = book.file().reserve();
        int key = book.structure().annotation(tag, owners.page(), number);
        var annotation = new Syntax(256);
        book.links().annotation(to, rectangle(area), key, annotation);
        book.file().put(number, annotation);
        annotations.add(number);
    }

    /// Says how much room a figure takes.
    void bounds(Tag figure, Area area) {
        book.structure().bounds(figure, rectangle(area));
    }

    /// The number of the page where an anchor stands, 1 for the first.
    int pageOf(String anchor) {
        return book.links().pageOf(anchor);
    }

    private String rectangle(Area area) {
        return new Syntax()
                .raw("[")
                .number(area.left())
                .number(bottom(area))
                .number(area.left() + area.width())
                .number(bottom(area) + area.height())
                .raw("]")
                .toString(StandardCharsets.ISO_8859_1);
    }

    private double bottom(Area area) {
        return height - area.top() - area.height();
    }

    private void begin(Tag tag) {
        if (tag == Tag.DECORATION) {
            content.begin(ARTIFACT);
        } else if (tag == Tag.REPEATED) {
            content.begin(ARTIFACT, new Syntax().raw("/Type/Pagination"));
        } else {
            int number = book.structure().content(tag, owners);
            content.begin(tag.type(), new Syntax().raw("/MCID ").integer(number));
        }
    }

    private void end() {
        if (open.poll() != null) {
            content.end();
        }
    }

    /// Puts the page into the file.
    ///
    /// @param page entries of its dictionary that all pages have
    void close(Syntax page) throws IOException {
        end();
        int number = book.file().reserve();
        book.file().stream(number, new Syntax(), content.syntax());
        page.raw("/Contents ").reference(number);
        page.raw("/StructParents ").integer(owners.key());
        if (!annotations.isEmpty()) {
            page.raw("/Annots[");
            annotations.forEach(page::reference);
            page.raw("]");
        }
        book.file().put(owners.page(), page.raw(">>"));
        book.structure().close(owners);
    }
}
