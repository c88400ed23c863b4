package dev.parapet.report.word;

import dev.parapet.report.Block;
import dev.parapet.report.Progress;
import dev.parapet.report.Report;
import dev.parapet.report.office.Markup;
import dev.parapet.report.office.OfficeFile;
import dev.parapet.report.office.Relations;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedSet;

/// Writes reports as documents of Word. The same report always gives the same bytes. A document has
/// no macro, and leads outside by links only.
public final class DocxWriter {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Page page;
    private final Progress progress;

    public DocxWriter(Page page) {
        this(page, Progress.UNWATCHED);
    }

    /// @param progress is told how far the writing has come, and may end it
    public DocxWriter(Page page, Progress progress) {
        this.page = page;
        this.progress = progress;
    }

    /// Leaves the stream open.
    ///
    /// @return the characters that no document can hold; U+FFFD stands in their place
    public SortedSet<Integer> write(Report report, OutputStream to) throws IOException {
        var file = new OfficeFile();
        var relations = new Relations();
        var xml = new Markup();
        var brand = report.details().brand();
        var outline = Outline.of(report.blocks());
        var story = new Story(xml, relations, outline, page, brand.accent());
        begin(xml);
        body(story, new LogoMarkup(story, brand, file, relations), report);
        new Frame(page, report.details(), startsWithCover(report)).write(xml, file, relations);
        xml.end().end();
        addFixed(new Fixed(report.details(), page), file, relations);
        file.add("word/numbering.xml", TYPE + "numbering+xml", story.numbering().bytes());
        relations.to("numbering", "numbering.xml");
        file.addMain("word/document.xml", TYPE + "document.main+xml", xml.bytes(), relations);
        file.addProperties(report.details());
        file.write(to);
        return xml.replaced();
    }

    private static void begin(Markup xml) {
        xml.start(
                        "w:document",
                        "xmlns:w",
                        Namespaces.WORD,
                        "xmlns:r",
                        Namespaces.RELATIONS,
                        "xmlns:wp",
                        Namespaces.IN_WORD)
                .start("w:body");
    }

    private void body(Story story, LogoMarkup logo, Report report) {
        var tables = new TableMarkup(story);
        var opening = new Opening(story, tables, logo);
        var charts = new ChartMarkup(story, report.details().language());
        new Body(story, opening, tables, charts).write(report.blocks(), progress);
    }

    private static void addFixed(Fixed fixed, OfficeFile file, Relations relations)
            throws IOException {
        for (var name : Fixed.PARTS) {
            file.add("word/" + name + ".xml", TYPE + name + "+xml", fixed.part(name));
            relations.to(name, name + ".xml");
        }
    }

    private static boolean startsWithCover(Report report) {
        return !report.blocks().isEmpty() && report.blocks().getFirst() instanceof Block.Cover;
    }
}
