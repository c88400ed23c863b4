package dev.parapet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Area;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.QuestionSet.Heading;
import dev.parapet.questionset.QuestionSet.Source;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.Version;
import dev.parapet.questionset.Weights;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Scope.Asked;
import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class PriorityWordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PriorityWording wording = new PriorityWording(new Wording(Locale.ENGLISH));

    @ParameterizedTest(name = "{0} risk, {1} effort, {2} dependents")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HIGH | SMALL | 1 | 82 of 98 points: 66 because the risk is high, 4 because one other gap builds on it, and 12 because the effort is small.
                    HIGH | SMALL | 9 | 98 of 98 points: 66 because the risk is high, 20 because nine other gaps build on it, and 12 because the effort is small.
                    MEDIUM | MEDIUM | 2 | 47 of 98 points: 33 because the risk is medium, 8 because two other gaps build on it, and 6 because the effort is medium.
                    LOW | LARGE | 0 | 0 of 98 points: 0 because the risk is low, 0 because no other gap builds on it, and 0 because the effort is large.
                    """)
    void namesEveryPartOfThePoints(RiskLevel risk, Effort effort, int dependents, String expected) {
        var action = action(risk, effort, dependents, Due.NOT_SET);

        assertThat(wording.points(action)).isEqualTo(expected);
    }

    @Test
    void saysThatADueDayDecidesTheHorizon() {
        var action = action(RiskLevel.HIGH, Effort.SMALL, 0, new Due.On(LocalDate.of(2026, 5, 4)));

        assertThat(wording.roadmap(action)).isEqualTo("31–90 days: it is due on 4 May 2026.");
    }

    @Test
    void saysThatWithoutADueDayTheHorizonIsASuggestion() {
        var action = action(RiskLevel.HIGH, Effort.SMALL, 0, Due.NOT_SET);

        assertThat(wording.roadmap(action))
                .isEqualTo(
                        "0–30 days: suggested for high risk at small effort, as no date is set.");
    }

    private static Action action(RiskLevel risk, Effort effort, int dependents, Due due) {
        var practice =
                new Practice(
                        "P 1",
                        "p-1",
                        "Practice",
                        risk,
                        effort,
                        new Guidance("", List.of(), List.of(), "", List.of(), List.of()),
                        new Reach(List.of(), List.of(), Set.of(), List.of()),
                        new Relations(List.of(), List.of(), List.of()));
        return new Action(
                1,
                asked(practice),
                practice,
                PracticeAnswer.EMPTY.withPlan(ActionPlan.NONE.withDue(due)),
                Priority.of(risk, effort, dependents),
                Horizon.of(risk, effort, due, TODAY),
                Action.Acceptance.NONE);
    }

    private static Asked asked(Practice practice) {
        var heading =
                new Heading(
                        "set", Version.of("1"), "Set", "", "", "en", "", new Source("", "", ""));
        return new Asked(
                new QuestionSet(heading, Weights.USUAL, List.of()),
                new Area("area", "Area", "", Map.of(), Assurance.NONE, List.of()),
                new Question("Q 1", "q-1", "Question", "", List.of(), List.of(practice), List.of()),
                List.of(practice));
    }
}
