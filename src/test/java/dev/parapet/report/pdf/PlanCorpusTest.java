package dev.parapet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanOptions.Length;
import dev.parapet.report.plan.PlanReport;
import dev.parapet.report.plan.PlanSection;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What holds for the plan of every review: it meets its standards and loses no text.
class PlanCorpusTest {
    private static final int REVIEWS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static IntStream seeds() {
        return IntStream.range(0, REVIEWS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void meetsItsStandardsAndSaysAllThatItsReportSays(int seed) throws Exception {
        var options = options(seed);
        var report = PlanReport.of(GeneratedReviews.of(seed), DAY, options);
        var attachment = new Envelope.Attachment("review.json", "The review", "{}");
        var envelope = new Envelope(List.of(attachment), Protection.NONE, Signing.NONE);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(options.paper(), envelope).write(report, bytes);
        var pdf = bytes.toByteArray();

        assertThat(Standards.violations(pdf, PDFAFlavour.PDFUA_1)).as("UA-1").isEmpty();
        assertThat(Standards.violations(pdf, PDFAFlavour.PDFA_3_A)).as("A-3A").isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(Heard.in(document)).isEqualTo(Said.of(report));
        }
    }

    private static PlanOptions options(int seed) {
        var languages = PlanFile.LANGUAGES;
        var usual = PlanOptions.usual(languages.get(seed % languages.size()));
        var options = seed % 2 == 0 ? usual.with(Paper.A4) : usual.with(Paper.LETTER);
        return switch (seed % 7) {
            case 0 -> options.with(Length.SHORT);
            case 1 -> options.with(PlanSection.COVER);
            default -> options;
        };
    }
}
