package dev.parapet.report.word;

import static dev.parapet.report.Span.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Block;
import dev.parapet.report.Block.Voice;
import dev.parapet.report.Brand;
import dev.parapet.report.Details;
import dev.parapet.report.Mark;
import dev.parapet.report.Report;
import dev.parapet.report.Span;
import dev.parapet.report.office.OfficeParts;
import dev.parapet.report.pdf.Reports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;

/// What becomes of a report in a document of Word.
class DocxWriterTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @ParameterizedTest
    @EnumSource(Reports.class)
    void meetsTheSchemaOfWord(Reports report) {
        assertThat(parts(report.report()).violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void saysAllThatItsReportSaysAndNoMore(Reports report) {
        assertThat(DocxText.said(parts(report.report())))
                .containsExactlyInAnyOrderElementsOf(Told.of(report.report()));
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void writesTheSameBytesForTheSameReport(Reports report) {
        assertThat(bytes(report.report(), Page.A4)).isEqualTo(bytes(report.report(), Page.A4));
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    @ResourceLock(Resources.TIME_ZONE)
    void writesTheSameBytesInEveryTimeZone(Reports report) {
        var own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var there = bytes(report.report(), Page.A4);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(bytes(report.report(), Page.A4)).isEqualTo(there);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void leadsOutsideByLinksOnly(Reports report) {
        var outside =
                parts(report.report())
                        .elements(RELATIONS, "Relationship")
                        .filter(relation -> !relation.getAttribute("TargetMode").isEmpty());
        assertThat(outside)
                .allSatisfy(relation ->
                        assertThat(relation.getAttribute("Type")).endsWith("/hyperlink"));
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void leadsEveryJumpToItsPlace(Reports report) {
        var parts = parts(report.report());
        var places = attributes(parts, "w:bookmarkStart", "w:name");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(attributes(parts, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
        assertThat(places).containsAll(attributes(parts, "w:hyperlink", "w:anchor"));
    }

    @ParameterizedTest
    @CsvSource({"A4, 11906, 16838", "LETTER, 12240, 15840"})
    void hasPagesOfTheChosenSize(Page page, String width, String height) {
        var parts = OfficeParts.of(bytes(Reports.PLAN.report(), page));
        assertThat(parts.elements(DOCUMENT, "w:pgSz"))
                .singleElement()
                .satisfies(size -> {
                    assertThat(size.getAttribute("w:w")).isEqualTo(width);
                    assertThat(size.getAttribute("w:h")).isEqualTo(height);
                });
    }

    @Test
    void makesHeadingsOfSectionsAsDeepAsTheyStand() {
        var inner = section("b", "Inner", section("c", "Innermost"));
        var parts = parts(Reports.of(section("a", "Outer", inner)));
        assertThat(DocxText.of(parts))
                .contains(
                        new DocxText("Heading1", "Outer"),
                        new DocxText("Heading2", "Inner"),
                        new DocxText("Heading3", "Innermost"));
    }

    @Test
    void findsCardsInTheNavigationPaneAndNotInTheContents() {
        var card = new Block.Card("card", List.of(words("Do it")), List.of());
        var contents = new Block.Contents("Contents", 3);
        var parts = parts(Reports.of(contents, section("a", "Actions", card)));
        assertThat(DocxText.of(parts))
                .filteredOn(paragraph -> paragraph.style().startsWith("TOC"))
                .extracting(DocxText::text)
                .containsExactly("Contents", "Actions");
        assertThat(attributes(parts, "w:outlineLvl", "w:val")).containsExactly("1");
    }

    @Test
    void listsItsSectionsInAFieldThatWordFills() {
        var parts = parts(Reports.of(new Block.Contents("Contents", 2), section("a", "One")));
        assertThat(parts.elements(DOCUMENT, "w:instrText"))
                .singleElement()
                .satisfies(field ->
                        assertThat(field.getTextContent()).isEqualTo("TOC \\o \"1-2\" \\h \\z"));
        assertThat(attributes(parts, "w:fldChar", "w:fldCharType"))
                .containsExactly("begin", "separate", "end");
    }

    @Test
    void repeatsTheHeadOfATableAndKeepsItsRowsWhole() {
        var parts = parts(Reports.MANY_ROWS.report());
        var rows = parts.elements(DOCUMENT, "w:tr").toList();
        assertThat(rows).hasSizeGreaterThan(400).allMatch(row -> has(row, "w:cantSplit"));
        assertThat(rows)
                .filteredOn(row -> has(row, "w:tblHeader"))
                .containsExactly(rows.getFirst());
    }

    @Test
    void beginsEachNumberedListAnew() {
        var points = new Block.Points(true, List.of(List.of(words("first"))));
        var parts = parts(Reports.of(points, points));
        assertThat(attributes(parts, "w:numId", "w:val")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void describesAChartInWords() {
        var segments = List.of(new Block.Segment(Mark.HIGH, 2), new Block.Segment(Mark.LOW, 1));
        var chart =
                new Block.BarChart(
                        "Risks",
                        "Identity: 2 high, 1 low.",
                        0,
                        List.of(new Block.Bar("Identity", segments, "")));
        var parts = parts(Reports.of(chart));
        assertThat(attributes(parts, "w:tblDescription", "w:val"))
                .containsExactly("Identity: 2 high, 1 low.");
        assertThat(DocxText.of(parts))
                .filteredOn(paragraph -> paragraph.style().equals("ChartBar"))
                .extracting(DocxText::text)
                .containsExactly("■\u00A02", "●\u00A01");
    }

    @Test
    void givesEveryMarkALookOfItsOwn() {
        var looks =
                Arrays.stream(Mark.values())
                        .filter(Mark::hasShape)
                        .map(mark -> mark.character() + MarkLook.of(mark, 0).isBarred());
        assertThat(looks).doesNotHaveDuplicates().hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "javascript:alert(1)", "relative/path", "smb://x/y"})
    void followsNoAddressButOfTheWeb(String address) {
        var link = new Span.Link("there", URI.create(address));
        var parts = parts(Reports.of(new Block.Paragraph(Voice.BODY, List.of(link))));
        assertThat(parts.elements(DOCUMENT, "w:hyperlink")).isEmpty();
        assertThat(DocxText.said(parts)).containsExactly("there");
    }

    @Test
    void turnsAParagraphThatRunsFromRightToLeft() {
        var parts = parts(Reports.of(say("טקסט בעברית"), say("English")));
        var turned = parts.elements(DOCUMENT, "w:p").filter(paragraph -> has(paragraph, "w:bidi"));
        assertThat(turned).singleElement().satisfies(p -> assertThat(has(p, "w:rtl")).isTrue());
    }

    @Test
    void showsTheLogoWithItsNameAsWords() {
        var logo = new Brand.Logo.Picture(Brand.Logo.Kind.PNG, PIXEL, 1, 1);
        var brand = new Brand("Example consultancy", 0x123456, "", logo);
        var parts = parts(branded(Reports.PLAN.report(), brand));
        assertThat(parts.violations()).isEmpty();
        assertThat(parts.content()).containsKey("word/media/logo.png");
        assertThat(attributes(parts, "wp:docPr", "descr")).containsExactly("Example consultancy");
        assertThat(parts.elements("word/styles.xml", "w:color"))
                .anyMatch(colour -> colour.getAttribute("w:val").equals("123456"))
                .noneMatch(colour -> colour.getAttribute("w:val").equals("@ACCENT@"));
    }

    @Test
    void saysItsTitleAndItsLanguage() {
        var parts = parts(Reports.PLAN.report());
        assertThat(parts.elements("docProps/core.xml", "dc:title"))
                .extracting(Element::getTextContent)
                .containsExactly(Reports.PLAN.report().details().title());
        assertThat(parts.elements("word/styles.xml", "w:lang"))
                .extracting(lang -> lang.getAttribute("w:val"))
                .containsExactly("en-GB");
    }

    @Test
    void showsFooterAndPageNumberOnEveryPageButTheCover() {
        var parts = parts(Reports.PLAN.report());
        var footer = Reports.PLAN.report().details().footer();
        assertThat(text(parts, "word/footer1.xml")).isEqualTo(footer + "Page 1 of 1");
        assertThat(text(parts, "word/footer2.xml")).isEqualTo(footer);
        assertThat(text(parts, "word/header1.xml"))
                .isEqualTo(Reports.PLAN.report().details().title());
        assertThat(text(parts, "word/header2.xml")).isEmpty();
    }

    @Test
    void holdsWhatXmlCannotHoldAsAReplacement() {
        assertThat(DocxText.said(parts(Reports.of(say("a\u0000b\uD83Dc")))))
                .containsExactly("a\uFFFDb\uFFFDc");
    }

    private static Block say(String words) {
        return new Block.Paragraph(Voice.BODY, List.of(words(words)));
    }

    private static Block section(String anchor, String title, Block... blocks) {
        return new Block.Section(anchor, title, Block.Start.HERE, List.of(blocks));
    }

    private static Report branded(Report report, Brand brand) {
        var own = report.details();
        var details =
                new Details(
                        own.title(),
                        own.subject(),
                        own.author(),
                        own.language(),
                        own.date(),
                        own.footer(),
                        brand);
        return new Report(details, report.blocks());
    }

    private static boolean has(Element within, String name) {
        return OfficeParts.elements(within, name).findAny().isPresent();
    }

    private static List<String> attributes(OfficeParts parts, String element, String attribute) {
        return parts.elements(DOCUMENT, element)
                .map(found -> found.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String text(OfficeParts parts, String name) {
        return parts.elements(name, "w:t")
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    private static OfficeParts parts(Report report) {
        return OfficeParts.of(bytes(report, Page.A4));
    }

    private static byte[] bytes(Report report, Page page) {
        var bytes = new ByteArrayOutputStream();
        try {
            new DocxWriter(page).write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
