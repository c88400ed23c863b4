package dev.parapet.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.office.OfficeParts;
import dev.parapet.report.pdf.GeneratedReviews;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanReport;
import dev.parapet.report.plan.PlanSection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

/// What holds for the plan of every review as a document: it meets the schema and loses no text.
class WordCorpusTest {
    private static final int REVIEWS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static IntStream seeds() {
        return IntStream.range(0, REVIEWS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void meetsTheSchemaAndSaysAllThatItsReportSays(int seed) throws Exception {
        var usual = PlanOptions.usual(Locale.ENGLISH);
        var options = seed % 3 == 0 ? usual.with(PlanSection.COVER) : usual;
        var report = PlanReport.of(GeneratedReviews.of(seed), DAY, options);
        var bytes = new ByteArrayOutputStream();
        new DocxWriter(Page.A4).write(report, bytes);
        var parts = OfficeParts.of(bytes.toByteArray());

        assertThat(parts.violations()).isEmpty();
        assertThat(DocxText.said(parts)).containsExactlyInAnyOrderElementsOf(Told.of(report));
    }
}
