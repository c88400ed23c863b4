package dev.parapet.report.word;

import dev.parapet.report.Headings;
import dev.parapet.report.Mark;
import dev.parapet.report.Span;
import dev.parapet.report.office.Markup;
import dev.parapet.report.office.Relations;

import java.util.List;

/// What is told in a document, from its first paragraph to its last.
final class Story {
    private final Markup xml;
    private final Outline outline;
    private final Page page;
    private final int accent;
    private final Runs runs;
    private final Numbering numbering = new Numbering();

    Story(Markup xml, Relations relations, Outline outline, Page page, int accent) {
        this.xml = xml;
        this.outline = outline;
        this.page = page;
        this.accent = accent;
        this.runs = new Runs(xml, relations, outline, accent);
    }

    Markup xml() {
        return xml;
    }

    Runs runs() {
        return runs;
    }

    Outline outline() {
        return outline;
    }

    Page page() {
        return page;
    }

    Numbering numbering() {
        return numbering;
    }

    MarkLook look(Mark mark) {
        return MarkLook.of(mark, accent);
    }

    /// A paragraph; none where it would be empty.
    void say(Look look, List<Span> spans) {
        if (!Headings.plain(spans).isBlank()) {
            put(look, spans);
        }
    }

    void say(Look look, String text) {
        say(look, List.of(Span.words(text)));
    }

    /// A paragraph, which may be empty: every cell of a table has one.
    void put(Look look, List<Span> spans) {
        begin(look, Runs.runsLeft(Headings.plain(spans)));
        runs.write(spans);
        end();
    }

    /// A paragraph that jumps lead to.
    void say(Look look, List<Span> spans, String anchor) {
        if (!Headings.plain(spans).isBlank()) {
            begin(look, Runs.runsLeft(Headings.plain(spans)));
            marked(anchor, () -> runs.write(spans));
            end();
        }
    }

    /// Marks what is written as the place of an anchor.
    void marked(String anchor, Runnable content) {
        var bookmark = outline.bookmarks().get(anchor);
        if (bookmark == null) {
            content.run();
            return;
        }
        var id = String.valueOf(bookmark.id());
        xml.leaf("w:bookmarkStart", "w:id", id, "w:name", bookmark.name());
        content.run();
        xml.leaf("w:bookmarkEnd", "w:id", id);
    }

    /// Begins a paragraph.
    ///
    /// @param left whether it runs from right to left
    void begin(Look look, boolean left) {
        xml.start("w:p").start("w:pPr").leaf("w:pStyle", "w:val", look.style());
        if (look.withNext()) {
            xml.leaf("w:keepNext");
        }
        if (look.newPage()) {
            xml.leaf("w:pageBreakBefore");
        }
        if (look.list() > 0) {
            xml.start("w:numPr").leaf("w:ilvl", "w:val", "0");
            xml.leaf("w:numId", "w:val", String.valueOf(look.list())).end();
        }
        if (left) {
            xml.leaf("w:bidi");
        }
        if (look.newPage()) {
            xml.leaf("w:spacing", "w:before", "0");
        }
        if (look.atEnd()) {
            xml.leaf("w:jc", "w:val", "right");
        }
        if (look.outline() > 0) {
            xml.leaf("w:outlineLvl", "w:val", String.valueOf(Math.min(look.outline(), 9) - 1));
        }
        xml.end();
    }

    void end() {
        xml.end();
    }
}
