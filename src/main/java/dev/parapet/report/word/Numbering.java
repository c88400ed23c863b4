package dev.parapet.report.word;

import dev.parapet.report.office.Markup;

import java.util.concurrent.atomic.AtomicInteger;

/// The lists of a document: all points without numbers are one list, each numbered one begins anew.
final class Numbering {
    private static final String BULLET = "0";
    private static final String NUMBER = "1";

    /// The list that the style of numbered points belongs to, for those that a person adds.
    private static final int USUAL_NUMBERS = 2;

    private final AtomicInteger lists = new AtomicInteger(USUAL_NUMBERS);

    /// A list that begins with 1.
    int begin() {
        return lists.incrementAndGet();
    }

    byte[] bytes() {
        var xml = new Markup().start("w:numbering", "xmlns:w", Namespaces.WORD);
        kind(xml, BULLET, "bullet", "•", "ListBullet");
        kind(xml, NUMBER, "decimal", "%1.", "ListNumber");
        for (int list = Look.BULLETS; list <= lists.get(); list++) {
            xml.start("w:num", "w:numId", String.valueOf(list));
            xml.leaf("w:abstractNumId", "w:val", list == Look.BULLETS ? BULLET : NUMBER);
            if (list > USUAL_NUMBERS) {
                xml.start("w:lvlOverride", "w:ilvl", "0");
                xml.leaf("w:startOverride", "w:val", "1").end();
            }
            xml.end();
        }
        return xml.end().bytes();
    }

    private static void kind(Markup xml, String id, String format, String text, String style) {
        xml.start("w:abstractNum", "w:abstractNumId", id);
        xml.leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.start("w:lvl", "w:ilvl", "0").leaf("w:start", "w:val", "1");
        xml.leaf("w:numFmt", "w:val", format).leaf("w:pStyle", "w:val", style);
        xml.leaf("w:lvlText", "w:val", text).leaf("w:lvlJc", "w:val", "left");
        xml.start("w:pPr").leaf("w:ind", "w:left", "397", "w:hanging", "397").end();
        xml.end().end();
    }
}
