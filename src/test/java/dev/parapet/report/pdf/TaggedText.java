package dev.parapet.report.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a document as a screen reader does: along its structure.
final class TaggedText {
    private final Map<COSBase, Map<Integer, String>> content = new HashMap<>();
    private final PDStructureNode root;

    TaggedText(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            content.put(page.getCOSObject(), contentOf(page));
        }
        this.root = document.getDocumentCatalog().getStructureTreeRoot();
    }

    /// An element with the text of all that is below it.
    record Element(PDStructureElement node, List<Element> parts, String text) {
        String type() {
            return node.getStructureType();
        }

        /// This and all below it, in reading order.
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Element::all));
        }
    }

    List<Element> elements() {
        return parts(root).stream().flatMap(Element::all).toList();
    }

    private List<Element> parts(PDStructureNode node) {
        var parts = new ArrayList<Element>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                parts.add(new Element(element, parts(element), text(element)));
            }
        }
        return parts;
    }

    private String text(PDStructureElement element) {
        if (element.getActualText() != null) {
            return element.getActualText();
        }
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            switch (kid) {
                case Integer number -> text.append(text(element.getPage(), number));
                case PDMarkedContentReference part ->
                        text.append(text(part.getPage(), part.getMCID()));
                case PDStructureElement part -> text.append(text(part));
                default -> {}
            }
        }
        return text.toString();
    }

    private String text(PDPage page, int number) {
        return Optional.ofNullable(content.get(page.getCOSObject()))
                .map(ofPage -> ofPage.get(number))
                .orElseThrow(() -> new AssertionError("no content " + number));
    }

    private static Map<Integer, String> contentOf(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var content = new HashMap<Integer, String>();
        for (var marked : extractor.getMarkedContents()) {
            if (!marked.getTag().equals("Artifact")) {
                content.put(marked.getMCID(), text(marked));
            }
        }
        return content;
    }

    private static String text(PDMarkedContent marked) {
        if (marked.getActualText() != null) {
            return marked.getActualText();
        }
        var text = new StringBuilder();
        for (var part : marked.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }
}
