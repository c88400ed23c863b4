package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.pdf.Paper;
import dev.parapet.report.pdf.PdfWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;

/// A short plan has room on four pages, however much there is to say.
class ShortPlanTest {
    @ParameterizedTest
    @EnumSource(Paper.class)
    void hasFourPagesAtMostWhereNothingOfAllShippedSetsIsInPlace(Paper paper) throws IOException {
        var options = PlanOptions.usual(Locale.ENGLISH).with(paper).with(PlanOptions.Length.SHORT);
        var report = PlanReport.of(LargeReview.ofAllShippedSets(), LargeReview.DAY, options);

        var written = new PdfWriter(paper).write(report, OutputStream.nullOutputStream());

        assertThat(written.pages()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void decidesOnOnePage(Paper paper) throws IOException {
        var options =
                PlanOptions.usual(Locale.ENGLISH)
                        .with(paper)
                        .withSections(Set.of(PlanSection.SUMMARY));
        var report = PlanReport.of(LargeReview.ofAllShippedSets(), LargeReview.DAY, options);

        var written = new PdfWriter(paper).write(report, OutputStream.nullOutputStream());

        assertThat(written.pages()).isEqualTo(1);
    }
}
