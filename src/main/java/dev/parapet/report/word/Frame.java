package dev.parapet.report.word;

import dev.parapet.report.Details;
import dev.parapet.report.office.Markup;
import dev.parapet.report.office.OfficeFile;
import dev.parapet.report.office.Relations;

import java.util.List;
import java.util.Locale;

/// The size of the pages and what all of them repeat: the report's title above from the second page
/// on, footer and page number below.
final class Frame {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// As many characters as a line of a header has room for, and of a footer beside the number.
    private static final int LONGEST = 90;

    private final Page page;
    private final Details details;
    private final boolean startsWithCover;

    /// @param startsWithCover whether the first page goes without a number
    Frame(Page page, Details details, boolean startsWithCover) {
        this.page = page;
        this.details = details;
        this.startsWithCover = startsWithCover;
    }

    /// Writes the parts, and at the end of the body what leads there.
    void write(Markup xml, OfficeFile file, Relations relations) {
        add(file, "header", "header1", header(brief(details.title())));
        add(file, "header", "header2", header(""));
        add(file, "footer", "footer1", footer(true));
        add(file, "footer", "footer2", footer(!startsWithCover));
        xml.start("w:sectPr");
        refer(xml, "header", "default", relations.to("header", "header1.xml"));
        refer(xml, "header", "first", relations.to("header", "header2.xml"));
        refer(xml, "footer", "default", relations.to("footer", "footer1.xml"));
        refer(xml, "footer", "first", relations.to("footer", "footer2.xml"));
        xml.leaf("w:pgSz", "w:w", text(page.width()), "w:h", text(page.height()));
        var margin = text(Page.MARGIN);
        xml.leaf(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                "1360",
                "w:left",
                margin,
                "w:header",
                "640",
                "w:footer",
                "600",
                "w:gutter",
                "0");
        xml.leaf("w:titlePg").end();
    }

    private static void add(OfficeFile file, String kind, String name, byte[] content) {
        file.add("word/" + name + ".xml", TYPE + kind + "+xml", content);
    }

    private static void refer(Markup xml, String kind, String pages, String id) {
        xml.leaf("w:" + kind + "Reference", "w:type", pages, "r:id", id);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    /// A text in one line: every page repeats it, and none is for it.
    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static byte[] header(String title) {
        var xml = begin("w:hdr", "Header");
        xml.start("w:r").leafWith(title, "w:t", "xml:space", "preserve").end();
        return xml.end().end().bytes();
    }

    private byte[] footer(boolean numbered) {
        var xml = begin("w:ftr", "Footer");
        xml.start("w:r").leafWith(brief(details.footer()), "w:t", "xml:space", "preserve").end();
        if (numbered) {
            xml.start("w:r").leaf("w:tab").end();
            number(xml);
        }
        return xml.end().end().bytes();
    }

    private static Markup begin(String root, String style) {
        return new Markup()
                .start(root, "xmlns:w", Namespaces.WORD)
                .start("w:p")
                .start("w:pPr")
                .leaf("w:pStyle", "w:val", style)
                .end();
    }

    /// The page's number and how many there are, which Word keeps true.
    private void number(Markup xml) {
        boolean english = details.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var words = english ? List.of("Page ", " of ") : List.of("", " / ");
        say(xml, words.get(0));
        field(xml, "PAGE");
        say(xml, words.get(1));
        field(xml, "NUMPAGES");
    }

    private static void say(Markup xml, String text) {
        xml.start("w:r").leafWith(text, "w:t", "xml:space", "preserve").end();
    }

    private static void field(Markup xml, String instruction) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        say(xml, "1");
        xml.end();
    }
}
