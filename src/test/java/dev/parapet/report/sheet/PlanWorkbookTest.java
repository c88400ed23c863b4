package dev.parapet.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.office.OfficeParts;
import dev.parapet.report.pdf.GeneratedReviews;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.report.plan.Remark;
import dev.parapet.report.workbook.Entry;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.wording.Bundles;
import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The plan as a workbook: it meets the schema, its tables are tables, and nothing typed is a
/// formula.
class PlanWorkbookTest {
    private static final int REVIEWS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ACTIONS = "xl/worksheets/sheet2.xml";
    private static final String ANSWERS = "xl/worksheets/sheet3.xml";

    private final List<Remark> remarks = new ArrayList<>();

    static IntStream seeds() {
        return IntStream.range(0, REVIEWS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void meetsTheSchema(int seed) {
        assertThat(written(GeneratedReviews.of(seed)).violations()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTableCoversItsCellsAndRepeatsItsHeads(int seed) {
        var parts = written(GeneratedReviews.of(seed));

        for (int i = 1; i <= 3; i++) {
            var table = parts.xml("xl/tables/table" + i + ".xml").getDocumentElement();
            var corner = table.getAttribute("ref").replaceFirst(":.*", "");
            var heads =
                    OfficeParts.elements(table, "tableColumn")
                            .map(column -> column.getAttribute("name"))
                            .toList();
            assertThat(row(parts, "xl/worksheets/sheet" + i + ".xml", corner)).isEqualTo(heads);
            assertThat(heads).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextBeginsLikeAFormula(int seed) {
        var parts = written(GeneratedReviews.of(seed));

        assertThat(texts(parts)).noneMatch(text -> text.matches("(?s)\\s*[=+\\-@].*"));
        assertThat(parts.elements(ACTIONS, "f")).isEmpty();
        assertThat(parts.elements(ANSWERS, "f")).isEmpty();
    }

    @Test
    void listsWhatMayBeTyped() {
        var parts = written(answered(""));

        assertThat(parts.elements(ANSWERS, "dataValidation"))
                .filteredOn(rule -> rule.getAttribute("type").equals("list"))
                .extracting(Element::getTextContent)
                .contains(
                        "\"In place,Partly,Not in place,Not applicable,Unanswered\"",
                        "\"Out of scope,Business priority,Architecture constraint,Other\"");
        assertThat(parts.elements(ACTIONS, "dataValidation"))
                .extracting(rule -> rule.getAttribute("type"))
                .contains("list", "date", "custom");
    }

    /// A spreadsheet reads a list of words from a text of at most 255 characters with commas
    /// between them.
    @ParameterizedTest
    @MethodSource("languages")
    void listsFitIntoAFormulaInEveryLanguage(Locale language) {
        var values = new CellValues(new Wording(language), new Phrases(language));

        assertThat(Filled.values())
                .allSatisfy(column -> {
                    if (values.entry(column) instanceof Entry.OneOf(var words, _)) {
                        assertThat(words).noneMatch(word -> word.contains(","));
                        assertThat(String.join(",", words)).hasSizeLessThan(255);
                    }
                });
    }

    static List<Locale> languages() {
        return Bundles.LANGUAGES;
    }

    @Test
    void keepsItsHeadsInSightAndRepeatsThemInPrint() {
        var parts = written(answered(""));
        var practices = parts.elements(ANSWERS, "row").count() - 1;

        assertThat(parts.elements(ACTIONS, "pane"))
                .singleElement()
                .satisfies(pane -> {
                    assertThat(pane.getAttribute("topLeftCell")).isEqualTo("E2");
                    assertThat(pane.getAttribute("state")).isEqualTo("frozen");
                });
        assertThat(parts.elements("xl/workbook.xml", "definedName"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "'Actions'!$A$1:$I$2",
                        "'Answers'!$A$1:$F$" + (1 + practices),
                        "'Actions'!$1:$1",
                        "'Answers'!$1:$1");
    }

    @Test
    void theSheetWithTheValuesAsTheyWereIsSeenByProgramsOnly() {
        assertThat(written(answered("")).elements("xl/workbook.xml", "sheet"))
                .extracting(sheet -> sheet.getAttribute("name") + " " + sheet.getAttribute("state"))
                .containsExactly(
                        "Plan visible", "Actions visible", "Answers visible", "Parapet veryHidden");
    }

    @Test
    void aTableIsDescribedForThoseWhoDoNotSeeIt() {
        var table = written(answered("")).xml("xl/tables/table2.xml").getDocumentElement();

        assertThat(table.getAttribute("displayName")).isEqualTo("Actions");
        assertThat(OfficeParts.elements(table, "x14:table"))
                .extracting(words -> words.getAttribute("altTextSummary"))
                .allMatch(words -> words.startsWith("One row for each action"));
    }

    @Test
    void aTextThatNoCellHoldsEndsEarlyAndIsReported() {
        var parts = written(answered("x".repeat(40_000)));

        assertThat(texts(parts)).allMatch(text -> text.length() <= 32_767);
        assertThat(texts(parts)).anyMatch(text -> text.endsWith("x…") && text.length() == 32_767);
        assertThat(remarks).contains(new Remark.Cut(List.of("Actions!I2", "Answers!F2")));
    }

    @Test
    void whatXmlCannotHoldIsSeenAndReported() {
        var parts = written(answered("bell \u0007 half \uD83D _x0041_ end"));

        assertThat(texts(parts)).contains("bell \uFFFD half \uFFFD _x005F_x0041_ end");
        assertThat(remarks)
                .containsExactly(new Remark.Unwritable(new TreeSet<>(List.of(0x7, 0xD83D))));
    }

    @Test
    void theSameReviewGivesTheSameBytes() {
        var review = new RandomReviews(7).review();

        assertThat(bytes(review)).isEqualTo(bytes(review));
    }

    /// A review whose first practice is not in place and noted on.
    private static Review answered(String note) {
        var review = new RandomReviews(3).review().withAnswers(Answers.NONE);
        var asked = new Scope(review).questions().findFirst().orElseThrow();
        var ref = asked.refOf(asked.practices().getFirst());
        return new Change.SetNote(ref, note)
                .applyTo(new Change.SetState(ref, PracticeState.NOT_IN_PLACE).applyTo(review));
    }

    private static List<String> row(OfficeParts parts, String sheet, String corner) {
        var texts = texts(parts);
        var number = corner.replaceAll("[A-Z]", "");
        return parts.elements(sheet, "row")
                .filter(row -> row.getAttribute("r").equals(number))
                .flatMap(row -> OfficeParts.elements(row, "v"))
                .map(value -> texts.get(Integer.parseInt(value.getTextContent())))
                .toList();
    }

    private static List<String> texts(OfficeParts parts) {
        return parts.elements("xl/sharedStrings.xml", "t").map(Element::getTextContent).toList();
    }

    private OfficeParts written(Review review) {
        return OfficeParts.of(bytes(review));
    }

    private byte[] bytes(Review review) {
        var bytes = new ByteArrayOutputStream();
        var source = new PlanSource(review, DAY, PlanOptions.usual(Locale.ENGLISH));
        try {
            remarks.addAll(PlanFormat.EXCEL.write(source, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
