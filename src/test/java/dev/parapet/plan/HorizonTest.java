package dev.parapet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class HorizonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} risk at {1} effort: {2}")
    @CsvSource({
        "HIGH, SMALL, NOW",
        "HIGH, MEDIUM, NOW",
        "HIGH, LARGE, NEXT",
        "MEDIUM, SMALL, NEXT",
        "MEDIUM, MEDIUM, NEXT",
        "MEDIUM, LARGE, LATER",
        "LOW, SMALL, NEXT",
        "LOW, MEDIUM, LATER",
        "LOW, LARGE, LATER"
    })
    void isSuggestedByRiskAndEffort(RiskLevel risk, Effort effort, Horizon expected) {
        assertThat(Horizon.of(risk, effort, Due.NOT_SET, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due in {0} days: {1}")
    @CsvSource({
        "-400, NOW",
        "-1, NOW",
        "0, NOW",
        "30, NOW",
        "31, NEXT",
        "90, NEXT",
        "91, LATER",
        "180, LATER",
        "181, BEYOND",
        "4000, BEYOND"
    })
    void isDecidedByADueDayWhateverTheRisk(int days, Horizon expected) {
        var due = new Due.On(TODAY.plusDays(days));

        for (var risk : RiskLevel.values()) {
            for (var effort : Effort.values()) {
                assertThat(Horizon.of(risk, effort, due, TODAY))
                        .as("%s risk at %s effort", risk, effort)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDueOnTheLastDayOfAHorizonIsInIt(Horizon horizon) {
        var due = new Due.On(horizon.lastDay(TODAY));

        assertThat(Horizon.of(RiskLevel.LOW, Effort.SMALL, due, TODAY)).isEqualTo(horizon);
    }

    @Test
    void nothingMovesBeyondTheFirstAndTheLast() {
        assertThat(Horizon.NOW.moved(-1)).isEqualTo(Horizon.NOW);
        assertThat(Horizon.NOW.moved(1)).isEqualTo(Horizon.NEXT);
        assertThat(Horizon.BEYOND.moved(1)).isEqualTo(Horizon.BEYOND);
    }
}
