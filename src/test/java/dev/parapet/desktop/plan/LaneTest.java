package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class LaneTest {
    private static final LocalDate TODAY = SampleReview.TODAY;

    @ParameterizedTest
    @CsvSource({
        "-5, NOW",
        "0, NOW",
        "30, NOW",
        "31, NEXT",
        "90, NEXT",
        "91, LATER",
        "180, LATER",
        "181, BEYOND",
        "900, BEYOND"
    })
    void theDueDaySaysTheLane(int days, Lane lane) {
        assertThat(Lane.of(due(TODAY.plusDays(days)), TODAY)).isEqualTo(lane);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMovedIntoALaneIsThere(Lane lane) {
        assertThat(Lane.of(due(lane.dueDay(TODAY)), TODAY)).isEqualTo(lane);
    }

    @Test
    void nothingMovesBeyondTheFirstAndLastLane() {
        assertThat(Lane.NOW.moved(-1)).isEqualTo(Lane.NOW);
        assertThat(Lane.NOW.moved(1)).isEqualTo(Lane.NEXT);
        assertThat(Lane.BEYOND.moved(1)).isEqualTo(Lane.BEYOND);
    }

    private static Action due(LocalDate day) {
        var review = PlanOnScreen.threeGaps();
        var first = ImprovementPlan.of(review, TODAY).actions().getFirst().ref();
        var next = new Change.SetDue(first, new Due.On(day)).applyTo(review);
        return ImprovementPlan.of(next, TODAY).actions().stream()
                .filter(action -> action.ref().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
