package dev.parapet.report.word;

import dev.parapet.report.Block.Contents;
import dev.parapet.report.Block.Cover;
import dev.parapet.report.Block.Masthead;
import dev.parapet.report.Block.Section;
import dev.parapet.report.Heading;
import dev.parapet.report.Span;
import dev.parapet.report.office.Markup;

import java.util.List;

/// Writes what a document opens with: the title page or the head of the first page, and the table
/// of contents.
final class Opening {
    private final Story story;
    private final Markup xml;
    private final TableMarkup tables;
    private final LogoMarkup logo;

    Opening(Story story, TableMarkup tables, LogoMarkup logo) {
        this.story = story;
        this.xml = story.xml();
        this.tables = tables;
        this.logo = logo;
    }

    void cover(Cover cover) {
        logo.write(Look.of("Logo"));
        story.say(Look.of("Overline"), cover.overline());
        story.say(Look.of("Title"), cover.title());
        story.say(Look.of("Subtitle"), cover.subtitle());
        cover.facts().forEach(tables::line);
        story.say(Look.of("CoverNote"), cover.note());
    }

    void masthead(Masthead masthead) {
        logo.write(Look.of("Logo"));
        story.say(Look.of("Masthead").bound(), masthead.title());
        story.say(Look.of("Remark"), masthead.line());
    }

    /// Ends the page here.
    void endPage() {
        story.begin(Look.of("AfterTable"), false);
        xml.start("w:r").leaf("w:br", "w:type", "page").end();
        story.end();
    }

    /// A heading in small letters, above a verdict that speaks louder.
    void overline(Section section, Look look) {
        if (section.title().isBlank()) {
            return;
        }
        story.begin(look, Runs.runsLeft(section.title()));
        story.marked(section.anchor(), () -> story.runs().words(section.title(), "OverlineText"));
        story.end();
    }

    /// A field that Word fills with page numbers when it is asked to; until then it lists the
    /// sections, each leading to its place. It begins a page, for its title must not stand alone at
    /// the foot of one.
    void contents(Contents contents) {
        var listed = listed(contents);
        if (listed.isEmpty()) {
            return;
        }
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        xml.leaf("w:docPartGallery", "w:val", "Table of Contents").leaf("w:docPartUnique");
        xml.end().end().start("w:sdtContent");
        story.say(Look.of("TOCHeading").onNewPage(true), contents.title());
        for (int i = 0; i < listed.size(); i++) {
            entry(listed.get(i), i == 0 ? contents.depth() : 0, i == listed.size() - 1);
        }
        xml.end().end();
    }

    /// Whether a table of contents begins a page: one that lists nothing is not written.
    boolean beginsPage(Contents contents) {
        return !contents.title().isBlank() && !listed(contents).isEmpty();
    }

    private List<Heading> listed(Contents contents) {
        return story.outline().sections().stream()
                .filter(heading -> heading.level() <= contents.depth())
                .filter(heading -> !heading.title().isBlank())
                .toList();
    }

    /// @param depth of the field that begins with this entry; 0 for none
    private void entry(Heading heading, int depth, boolean last) {
        var look = Look.of("TOC" + Math.min(heading.level(), 9));
        story.begin(last ? look : look.bound(), Runs.runsLeft(heading.title()));
        if (depth > 0) {
            field("begin");
            xml.start("w:r");
            xml.leafWith(
                    "TOC \\o \"1-" + Math.min(depth, 9) + "\" \\h \\z",
                    "w:instrText",
                    "xml:space",
                    "preserve");
            xml.end();
            field("separate");
        }
        story.runs().write(List.of(new Span.Jump(heading.title(), heading.anchor())));
        if (last) {
            field("end");
        }
        story.end();
    }

    private void field(String kind) {
        xml.start("w:r").leaf("w:fldChar", "w:fldCharType", kind).end();
    }
}
