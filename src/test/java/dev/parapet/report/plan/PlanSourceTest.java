package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.NewReview;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/// Which sections somebody can choose for a plan.
class PlanSourceTest {
    private static final PlanOptions USUAL = PlanOptions.usual(Locale.ENGLISH);

    @Test
    void offersWhatHasSomethingToSayWithItsTitle() {
        var sections = source(LargeReview.ofAllShippedSets(), USUAL).sections();

        assertThat(sections)
                .containsEntry(PlanSection.ROADMAP, "Roadmap")
                .containsEntry(PlanSection.COVER, "")
                .doesNotContainKeys(PlanSection.ACCEPTED, PlanSection.ARCHIVE);
    }

    @Test
    void offersASectionThatIsNotWanted() {
        var without = USUAL.withSections(Set.of(PlanSection.SUMMARY));

        assertThat(source(LargeReview.ofAllShippedSets(), without).sections())
                .isEqualTo(source(LargeReview.ofAllShippedSets(), USUAL).sections());
    }

    @Test
    void offersNothingThatAShortPlanLeavesOut() {
        var brief = USUAL.with(PlanOptions.Length.SHORT);

        assertThat(source(LargeReview.ofAllShippedSets(), brief).sections())
                .doesNotContainKey(PlanSection.ANSWERS)
                .containsKey(PlanSection.ROADMAP);
    }

    @Test
    void offersNoActionsWhereNothingIsAnswered() {
        var review =
                NewReview.of(
                        Workload.named("Shop"),
                        new ShippedSets().read().newest(),
                        Instant.parse("2026-03-02T08:00:00Z"));

        assertThat(source(review, USUAL).sections())
                .doesNotContainKeys(PlanSection.ACTIONS, PlanSection.ROADMAP)
                .containsKey(PlanSection.NOT_ANSWERED);
    }

    private static PlanSource source(Review review, PlanOptions options) {
        return new PlanSource(review, LargeReview.DAY, options);
    }
}
