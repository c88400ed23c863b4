package dev.parapet.report.pdf;

import dev.parapet.report.Heading;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Gives a document a bookmark for every section and card, nested as they are.
final class Bookmarks {
    private Bookmarks() {}

    static void add(PDDocument document, List<Heading> headings, Links links) {
        if (headings.isEmpty()) {
            return;
        }
        var outline = new PDDocumentOutline();
        Deque<PDOutlineNode> above = new ArrayDeque<>(List.of(outline));
        for (var heading : headings) {
            while (above.size() > heading.level()) {
                above.pop();
            }
            var item = new PDOutlineItem();
            item.setTitle(Inlines.wellFormed(heading.title()));
            item.setDestination(links.destination(heading.anchor()));
            above.element().addLast(item);
            above.push(item);
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
