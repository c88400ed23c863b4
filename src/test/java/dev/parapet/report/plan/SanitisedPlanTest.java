package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Brand;
import dev.parapet.review.Review;
import dev.parapet.review.share.PlantedReview;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans for outsiders, searched for everything that was planted into their reviews: in every
/// format that there is.
class SanitisedPlanTest {
    private static final int SEEDS = 6;
    private static final int MOST_SEEDS = 80;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PlanOptions EVERYTHING =
            PlanOptions.usual(Locale.ENGLISH)
                    .withSections(EnumSet.allOf(PlanSection.class))
                    .with(Brand.NONE);

    static Stream<Arguments> everyFormat() {
        return Arrays.stream(PlanFormat.values())
                .flatMap(format ->
                        IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void holdsNoSecret(PlanFormat format, int seed) throws IOException {
        var file = written(format, PlantedReview.of(seed), EVERYTHING.sanitised(true));

        assertThat(PlantedReview.secrets()).filteredOn(file::says).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void noPlanHoldsAPrivateNote(PlanFormat format, int seed) throws IOException {
        var file = written(format, PlantedReview.of(seed), EVERYTHING);

        assertThat(file.says(PlantedReview.PRIVATE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void theSearchFindsWhatIsThere(PlanFormat format) throws IOException {
        var missed = new TreeSet<>(PlantedReview.NAMES);
        missed.addAll(PlantedReview.TRACES);
        for (var seed = 0; seed < MOST_SEEDS && !missed.isEmpty(); seed++) {
            missed.removeIf(written(format, PlantedReview.of(seed), EVERYTHING)::says);
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void theSearchLooksIntoTheReviewThatAPlanCarries() throws IOException {
        var review = PlantedReview.of(1);
        var alone = EVERYTHING.with(Delivery.USUAL.attaching(false));

        assertThat(written(PlanFormat.PDF, review, EVERYTHING).says(PlantedReview.SIGNER)).isTrue();
        assertThat(written(PlanFormat.PDF, review, alone).says(PlantedReview.SIGNER)).isFalse();
    }

    private static SearchedFile written(PlanFormat format, Review review, PlanOptions options)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(new PlanSource(review, DAY, options), bytes);
        return new SearchedFile(bytes.toByteArray());
    }
}
