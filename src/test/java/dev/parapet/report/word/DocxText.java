package dev.parapet.report.word;

import dev.parapet.report.office.OfficeParts;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The text of a document, paragraph by paragraph.
///
/// @param style of the paragraph
/// @param text as it reads; a tab parts a term from its value
record DocxText(String style, String text) {
    static List<DocxText> of(OfficeParts parts) {
        return parts.elements("word/document.xml", "w:p").map(DocxText::of).toList();
    }

    /// What paragraphs say, but for the figures on bars, which the labels and the description of
    /// their table say too.
    static List<String> said(OfficeParts parts) {
        return of(parts).stream()
                .filter(paragraph -> !paragraph.style.equals("ChartBar"))
                .flatMap(paragraph -> Arrays.stream(paragraph.text.split("\t", -1)))
                .map(DocxText::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Text as it can be compared: without spaces, which shapes are set apart by, and with what XML
    /// cannot hold as U+FFFD.
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\s\\x85]]|[\\uFFFE\\uFFFF]|\\p{Cs}|\\x85", "\uFFFD")
                .replaceAll("[\\s\\u2028\\u2029\u00A0]+", "");
    }

    private static DocxText of(Element paragraph) {
        var text = new ArrayList<String>();
        OfficeParts.elements(paragraph, "*")
                .forEach(element -> {
                    switch (element.getTagName()) {
                        case "w:t" -> text.add(element.getTextContent());
                        case "w:br" -> text.add("\n");
                        case "w:tab" -> text.add(isOfRun(element) ? "\t" : "");
                        default -> {}
                    }
                });
        var style = OfficeParts.elements(paragraph, "w:pStyle").findFirst().orElseThrow();
        return new DocxText(style.getAttribute("w:val"), String.join("", text));
    }

    private static boolean isOfRun(Element element) {
        return element.getParentNode().getNodeName().equals("w:r");
    }
}
