package dev.parapet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanOptions.Length;
import dev.parapet.report.plan.PlanSection;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.share.PlantedReview;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;

/// The plan as a page, under the eyes of the Nu checker.
class NuTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Path SAMPLE = Path.of("questionnaires/samples/online-shop.parapet");
    private static final PlanOptions EVERYTHING =
            PlanOptions.usual(Locale.ENGLISH).withSections(EnumSet.allOf(PlanSection.class));

    @Test
    void hasNothingToSayAboutTheSample() throws Exception {
        var sample = ((Ready<OpenedReview>) new ReviewFile().open(SAMPLE)).value().review();

        assertThat(NuChecker.of(page(sample, EVERYTHING))).isEmpty();
        assertThat(NuChecker.of(page(sample, EVERYTHING.with(Length.SHORT)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hasNothingToSayAboutReviewsAtRandom(long seed) throws Exception {
        assertThat(NuChecker.of(page(PlantedReview.of(seed), EVERYTHING))).isEmpty();
    }

    @Test
    void hasNothingToSayAboutAnEmptyOne() throws Exception {
        var empty = SampleReviews.review(SampleReviews.set("s", SampleReviews.question("q", "H")));

        assertThat(NuChecker.of(page(empty, EVERYTHING))).isEmpty();
    }

    @Test
    void sees() throws Exception {
        var wrong = "<!DOCTYPE html><title>a</title><p id=a><p id=a><tr><img src=x>";

        assertThat(NuChecker.of(wrong.getBytes(StandardCharsets.UTF_8)).toString())
                .contains("Duplicate ID", "Stray start tag", "alt");
    }

    private static byte[] page(Review review, PlanOptions options) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanFormat.HTML.write(new PlanSource(review, DAY, options), bytes);
        return bytes.toByteArray();
    }
}
