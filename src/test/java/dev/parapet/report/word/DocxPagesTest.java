package dev.parapet.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Block;
import dev.parapet.report.Details;
import dev.parapet.report.Report;
import dev.parapet.report.Span;
import dev.parapet.report.office.OfficeParts;
import dev.parapet.report.pdf.Reports;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where the pages of a document begin and what all of them repeat.
class DocxPagesTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final Block COVER = new Block.Cover("", "Order service", "", List.of(), "");
    private static final Block CONTENTS = new Block.Contents("Contents", 2);
    private static final Block SECTION =
            new Block.Section("a", "Actions", Block.Start.HERE, List.of());

    private final SortedSet<Integer> replaced = new TreeSet<>();

    @Test
    void theContentsBeginAPage() {
        var parts = parts(Reports.of(SECTION, CONTENTS));

        assertThat(newPages(parts)).containsExactly("TOCHeading");
    }

    @Test
    void noEmptyPageStandsBetweenCoverAndContents() {
        var parts = parts(Reports.of(COVER, CONTENTS, SECTION));

        assertThat(parts.elements(DOCUMENT, "w:br")).isEmpty();
        assertThat(newPages(parts)).containsExactly("TOCHeading");
    }

    @Test
    void aCoverBeforeContentsThatListNothingStillHasItsPage() {
        var parts = parts(Reports.of(COVER, CONTENTS));

        assertThat(parts.elements(DOCUMENT, "w:br")).hasSize(1);
        assertThat(newPages(parts)).isEmpty();
    }

    @Test
    void aLongTitleAndALongFooterTakeOneLineOfEachPage() {
        var parts = parts(entitled("Title ".repeat(400), "Line\n".repeat(400)));

        assertThat(text(parts, "word/header1.xml")).startsWith("Title Title").endsWith("…");
        assertThat(text(parts, "word/header1.xml")).hasSizeLessThanOrEqualTo(90);
        assertThat(text(parts, "word/footer1.xml"))
                .startsWith("Line Line")
                .contains("…Page ")
                .hasSizeLessThanOrEqualTo(110);
    }

    @Test
    void tellsWhichCharactersItCannotHold() {
        var text = new Block.Paragraph(Block.Voice.BODY, List.of(Span.words("a\u0007b\uFFFE")));

        var parts = parts(Reports.of(text));

        assertThat(text(parts, DOCUMENT)).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(replaced).containsExactly(0x7, 0xFFFE);
    }

    private static Report entitled(String title, String footer) {
        var own = Reports.NOTHING.report().details();
        var details =
                new Details(
                        title,
                        own.subject(),
                        own.author(),
                        own.language(),
                        own.date(),
                        footer,
                        own.brand());
        return new Report(details, List.of(SECTION));
    }

    private static List<String> newPages(OfficeParts parts) {
        return parts.elements(DOCUMENT, "w:pPr")
                .filter(look ->
                        OfficeParts.elements(look, "w:pageBreakBefore").findAny().isPresent())
                .flatMap(look -> OfficeParts.elements(look, "w:pStyle"))
                .map(style -> style.getAttribute("w:val"))
                .toList();
    }

    private static String text(OfficeParts parts, String name) {
        return parts.elements(name, "w:t")
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    private OfficeParts parts(Report report) {
        var bytes = new ByteArrayOutputStream();
        try {
            replaced.addAll(new DocxWriter(Page.A4).write(report, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OfficeParts.of(bytes.toByteArray());
    }
}
