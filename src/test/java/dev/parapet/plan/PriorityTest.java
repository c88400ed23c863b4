package dev.parapet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class PriorityTest {
    @ParameterizedTest(name = "{0} risk, {1} effort, {2} dependents: {3}")
    @CsvSource({
        "HIGH, LARGE, 0, 66",
        "HIGH, MEDIUM, 0, 72",
        "HIGH, SMALL, 0, 78",
        "HIGH, SMALL, 5, 98",
        "HIGH, SMALL, 500, 98",
        "MEDIUM, LARGE, 1, 37",
        "MEDIUM, SMALL, 5, 65",
        "LOW, LARGE, 0, 0",
        "LOW, SMALL, 5, 32"
    })
    void addsUpRiskFoundationAndEase(RiskLevel risk, Effort effort, int dependents, int points) {
        assertThat(Priority.of(risk, effort, dependents).points()).isEqualTo(points);
    }

    @Test
    void neverLetsALowerRiskComeBeforeAHigherOne() {
        assertThat(least(RiskLevel.HIGH)).isGreaterThan(most(RiskLevel.MEDIUM));
        assertThat(least(RiskLevel.MEDIUM)).isGreaterThan(most(RiskLevel.LOW));
    }

    @Test
    void staysFromNothingToMost() {
        assertThat(least(RiskLevel.LOW)).isZero();
        assertThat(most(RiskLevel.HIGH)).isEqualTo(Priority.MOST);
    }

    private static int least(RiskLevel risk) {
        return all(risk).stream().mapToInt(Priority::points).min().orElseThrow();
    }

    private static int most(RiskLevel risk) {
        return all(risk).stream().mapToInt(Priority::points).max().orElseThrow();
    }

    private static List<Priority> all(RiskLevel risk) {
        var all = new ArrayList<Priority>();
        for (var effort : Effort.values()) {
            for (var dependents = 0; dependents < 100; dependents++) {
                all.add(Priority.of(risk, effort, dependents));
            }
        }
        return all;
    }
}
