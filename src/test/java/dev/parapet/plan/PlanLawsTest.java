package dev.parapet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What holds for every plan, tried on reviews at random.
class PlanLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noLowerRiskStandsBeforeAHigherOne(long seed) {
        assertThat(plan(seed).open().stream().map(Action::risk))
                .as("seed %d", seed)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranksCountFromOne(long seed) {
        var plan = plan(seed);

        assertThat(plan.actions())
                .as("seed %d", seed)
                .extracting(Action::rank)
                .isEqualTo(IntStream.rangeClosed(1, plan.actions().size()).boxed().toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGapStandsInThePlanOnce(long seed) {
        var review = new RandomReviews(seed).review();
        var plan = ImprovementPlan.of(review, TODAY);

        assertThat(
                        Stream.concat(plan.actions().stream(), plan.accepted().stream())
                                .map(Action::ref))
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(gaps(review).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyActionStandsInOneHorizon(long seed) {
        var plan = plan(seed);

        assertThat(Arrays.stream(Horizon.values()).flatMap(each -> plan.within(each).stream()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(plan.actions());
        assertThat(Arrays.stream(Horizon.values()).mapToInt(plan::openWithin).sum())
                .as("seed %d", seed)
                .isEqualTo(plan.open().size());
    }

    private static ImprovementPlan plan(long seed) {
        return ImprovementPlan.of(new RandomReviews(seed).review(), TODAY);
    }

    private static Stream<PracticeRef> gaps(Review review) {
        return new Scope(review)
                .questions()
                .filter(asked -> review.answerTo(asked.ref()).applies())
                .flatMap(asked -> asked.practices().stream().map(asked::refOf))
                .filter(ref ->
                        review.answerTo(ref).state() instanceof NotInPlace
                                || review.answerTo(ref).state() instanceof Partly)
                .distinct();
    }
}
