package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.pdf.TaggedText.Element;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;

/// What a screen reader is told: veraPDF sees whether elements are well formed, not whether they
/// say what the report says.
class StructureTest {
    @ParameterizedTest
    @EnumSource(Reports.class)
    void saysWhatTheReportSaysInItsOrder(Reports report) throws IOException {
        try (var document = Loader.loadPDF(Reports.bytes(report.report()))) {
            assertThat(Heard.in(document)).isEqualTo(Said.of(report.report()));
        }
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void hasNoEmptyElementsButCells(Reports report) throws IOException {
        assertThat(elements(report))
                .filteredOn(element -> element.node().getKids().isEmpty())
                .extracting(Element::type)
                .isSubsetOf("TD", "TH", "Document");
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void beginsWithTheFirstHeadingAndLeavesNoLevelOut(Reports report) throws IOException {
        int last = 0;
        for (var element : elements(report)) {
            if (element.type().matches("H\\d")) {
                int level = Integer.parseInt(element.type().substring(1));
                assertThat(level).as(element.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @Test
    void saysColumnTitlesOnceHoweverManyPagesATableTakes() throws IOException {
        assertThat(elements(Reports.MANY_ROWS))
                .filteredOn(element -> "Column".equals(scope(element)))
                .extracting(Element::text)
                .containsExactly("Name", "Value");
    }

    @Test
    void saysWhatEveryHeaderCellHeads() throws IOException {
        assertThat(elements(Reports.EVERYTHING))
                .filteredOn(element -> element.type().equals("TH"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(scope(cell)).isIn("Row", "Column"));
    }

    @Test
    void keepsAParagraphOneElementOverPages() throws IOException {
        assertThat(elements(Reports.TALL_ROW))
                .filteredOn(element -> element.type().equals("TD"))
                .hasSize(3)
                .extracting(element -> element.text().split(" ").length)
                .containsExactly(1, 4000, 1);
    }

    @Test
    void givesFiguresAnAlternativeAndTheirPlace() throws IOException {
        assertThat(elements(Reports.EVERYTHING))
                .filteredOn(element -> element.type().equals("Figure"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.node().getAlternateDescription()).isNotBlank();
                    assertThat(attributes(figure).containsKey(COSName.BBOX)).isTrue();
                });
    }

    @Test
    void keepsLabelsAndFiguresOfChartsAsText() throws IOException {
        assertThat(elements(Reports.PLAN))
                .filteredOn(element -> element.type().equals("Figure"))
                .first()
                .extracting(Element::text)
                .asString()
                .startsWith("Identity213Detection134");
    }

    @Test
    void namesAMarkThatStandsWithoutAWord() throws IOException {
        assertThat(elements(Reports.EVERYTHING))
                .filteredOn(element -> element.type().equals("Span"))
                .extracting(Element::text)
                .contains("high", "accepted medium", "unanswered", "not applicable");
    }

    private static List<Element> elements(Reports report) throws IOException {
        try (var document = Loader.loadPDF(Reports.bytes(report.report()))) {
            return new TaggedText(document).elements();
        }
    }

    private static String scope(Element element) {
        return attributes(element).getNameAsString("Scope", "");
    }

    private static COSDictionary attributes(Element element) {
        var attributes = element.node().getCOSObject().getCOSDictionary(COSName.A);
        return attributes == null ? new COSDictionary() : attributes;
    }
}
