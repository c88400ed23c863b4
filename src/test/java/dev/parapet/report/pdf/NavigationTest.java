package dev.parapet.report.pdf;

import static dev.parapet.report.pdf.Draft.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Span;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// How a reader moves about in a document.
class NavigationTest {
    private static final Pattern ENTRY = Pattern.compile("(.*) (\\d+)");

    @Test
    void contentsGiveThePageOnWhichASectionBegins() throws IOException {
        try (var document = plan()) {
            var entries =
                    new TaggedText(document)
                            .elements().stream().filter(e -> e.type().equals("TOCI")).toList();
            assertThat(entries).hasSizeGreaterThan(5);
            for (var entry : entries) {
                var matcher = ENTRY.matcher(entry.text());
                assertThat(matcher.matches()).as(entry.text()).isTrue();
                int page = Integer.parseInt(matcher.group(2));
                assertThat(text(document, page)).contains(matcher.group(1));
            }
        }
    }

    @Test
    void jumpsLeadToTheirTitle() throws IOException {
        try (var document = plan()) {
            int jumps = 0;
            for (var page : document.getPages()) {
                for (var link : links(page)) {
                    if (link.getAction() instanceof PDActionGoTo jump) {
                        jumps++;
                        var to =
                                (PDPageXYZDestination)
                                        Objects.requireNonNull(jump.getDestination());
                        assertThat(textBelow(to)).contains(link.getContents());
                    }
                }
            }
            assertThat(jumps).isGreaterThan(20);
        }
    }

    @Test
    void linksLeadOutsideFromWhereTheirWordsStand() throws IOException {
        try (var document = plan()) {
            var found = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var link : links(page)) {
                    if (link.getAction() instanceof PDActionURI out) {
                        assertThat(textIn(page, link)).contains("Well-Architected");
                        found.add(out.getURI());
                    }
                }
            }
            assertThat(found).hasSize(12);
            assertThat(found).containsOnly("https://docs.aws.amazon.com/wellarchitected/latest/");
        }
    }

    @Test
    void aJumpToNowhereIsPlainText() throws IOException {
        var report = Reports.of(body(new Span.Jump("lost", "no such anchor")));
        try (var document = Loader.loadPDF(Reports.bytes(report))) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(text(document, 1)).startsWith("lost");
        }
    }

    @Test
    void bookmarksListSectionsAndCardsAsTheyAreNested() throws IOException {
        try (var document = plan()) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline))
                    .containsExactly(
                            "Summary", "Roadmap", "Actions", "Answers", "How this was made");
            assertThat(titles(item(outline, 2)))
                    .hasSize(12)
                    .startsWith("1  Require hardware keys for every administrator");
            assertThat(titles(item(item(outline, 3), 0))).containsExactly("Evidence");
        }
    }

    @Test
    void aWindowShowsTheTitleOfTheReport() throws IOException {
        try (var document = plan()) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Security review of Online shop");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
        }
    }

    private static PDDocument plan() throws IOException {
        return Loader.loadPDF(Reports.bytes(OnlineShop.plan()));
    }

    private static List<PDAnnotationLink> links(PDPage page) throws IOException {
        return page.getAnnotations().stream().map(PDAnnotationLink.class::cast).toList();
    }

    private static PDOutlineItem item(PDOutlineNode node, int index) {
        var items = new ArrayList<PDOutlineItem>();
        node.children().forEach(items::add);
        return items.get(index);
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        node.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// What stands in the few lines that a reader sees first.
    private static String textBelow(PDPageXYZDestination to) throws IOException {
        float top = to.getPage().getMediaBox().getHeight() - to.getTop();
        return textIn(to.getPage(), new Rectangle2D.Float(0, top, 600, 50));
    }

    private static String textIn(PDPage page, PDAnnotationLink link) throws IOException {
        var box = link.getRectangle();
        float top = page.getMediaBox().getHeight() - box.getUpperRightY();
        return textIn(
                page,
                new Rectangle2D.Float(box.getLowerLeftX(), top, box.getWidth(), box.getHeight()));
    }

    private static String textIn(PDPage page, Rectangle2D area) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("area").replaceAll("\\s+", " ");
    }
}
