package dev.parapet.plan;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.buildingOn;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.sameAs;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class ImprovementPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Status ACCEPTED = new Status.Accepted("costly", "Ana", Due.NOT_SET);

    @ParameterizedTest(name = "HML answered {0}: {1}")
    @CsvSource({"---, abc", "~~~, abc", "+-~, bc", "+++, ''", "xxx, ''", "..., ''", ".-x, b"})
    void hasAnActionForEachPracticeThatIsNotOrOnlyPartlyInPlace(String answers, String expected) {
        var set = set("set", question("q", "HML"));

        assertThat(ids(plan(answered(review(set), set, answers)).actions())).isEqualTo(expected);
    }

    @Test
    void ordersByRiskThenByWhatIsEasy() {
        var set =
                set(
                        "set",
                        question(
                                "q",
                                practice("a", RiskLevel.LOW, Effort.SMALL),
                                practice("b", RiskLevel.MEDIUM, Effort.SMALL),
                                practice("c", RiskLevel.HIGH, Effort.LARGE),
                                practice("d", RiskLevel.HIGH, Effort.SMALL)));
        var plan = plan(answered(review(set), set, "----"));

        assertThat(ids(plan.actions())).isEqualTo("dcba");
        assertThat(plan.actions()).extracting(Action::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void keepsTheOrderOfTheSetWhereNothingElseDecides() {
        var set = set("set", question("q", "HHH"));

        assertThat(ids(plan(answered(review(set), set, "-~-")).actions())).isEqualTo("abc");
    }

    @Test
    void putsFirstWhatOtherGapsBuildOn() {
        var set = chain();
        var plan = plan(answered(review(set), set, "---"));

        assertThat(ids(plan.actions())).isEqualTo("bac");
        assertThat(plan.actions())
                .extracting(action -> action.priority().dependents())
                .containsExactly(1, 0, 0);
    }

    @ParameterizedTest(name = "c is answered {0}: {1} gaps build on b")
    @CsvSource({"-, 1", "~, 1", "+, 0", "x, 0", "., 0"})
    void countsOnlyGapsAsBuildingOnAnAction(String state, int expected) {
        var set = chain();

        assertThat(dependentsOfB(plan(answered(review(set), set, "+-" + state))))
                .isEqualTo(expected);
    }

    @Test
    void countsNoGapOfAQuestionThatDoesNotApply() {
        var b = question("one", practice("b", RiskLevel.HIGH));
        var c = question("two", buildingOn(practice("c", RiskLevel.HIGH), "b"));
        var set = set("set", b, c);
        var plan = plan(without(answered(review(set), set, "--"), set, c));

        assertThat(ids(plan.actions())).isEqualTo("b");
        assertThat(dependentsOfB(plan)).isZero();
    }

    @Test
    void findsWhatBuildsOnAPracticeThatIsAnsweredInAnotherSet() {
        var first = set("first", question("q", practice("b", RiskLevel.HIGH)));
        var second =
                set(
                        "second",
                        question(
                                "r",
                                sameAs(practice("twin", RiskLevel.HIGH), "first", "b"),
                                buildingOn(practice("c", RiskLevel.HIGH), "twin")));
        var plan = plan(answered(review(first, second), second, "--"));

        assertThat(ids(plan.actions())).isEqualTo("bc");
        assertThat(dependentsOfB(plan)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} risk at {1} effort: {2}")
    @CsvSource({
        "HIGH, SMALL, true",
        "MEDIUM, SMALL, true",
        "LOW, SMALL, false",
        "HIGH, MEDIUM, false",
        "MEDIUM, LARGE, false"
    })
    void callsMuchRiskForLittleWorkAQuickWin(RiskLevel risk, Effort effort, boolean expected) {
        var set = set("set", question("q", practice("a", risk, effort)));

        assertThat(plan(answered(review(set), set, "-")).quickWins()).hasSize(expected ? 1 : 0);
    }

    @Test
    void countsNothingDoneOrAcceptedAmongTheQuickWins() {
        var set =
                set(
                        "set",
                        question(
                                "q",
                                practice("a", RiskLevel.HIGH, Effort.SMALL),
                                practice("b", RiskLevel.HIGH, Effort.SMALL),
                                practice("c", RiskLevel.HIGH, Effort.SMALL)));
        var review = answered(review(set), set, "---");
        review = status(status(review, "a", Status.DONE), "b", ACCEPTED);

        assertThat(ids(plan(review).quickWins())).isEqualTo("c");
    }

    @Test
    void takesTheReviewersEffortBeforeTheRatedOne() {
        var set = set("set", question("q", practice("a", RiskLevel.HIGH, Effort.LARGE)));
        var review =
                new Change.SetEffort(new PracticeRef("set", "a"), EffortEstimate.SMALL)
                        .applyTo(answered(review(set), set, "-"));
        var action = plan(review).actions().getFirst();

        assertThat(action.effort()).isEqualTo(Effort.SMALL);
        assertThat(action.priority().ease()).isEqualTo(12);
        assertThat(action.horizon()).isEqualTo(Horizon.NOW);
        assertThat(action.isQuickWin()).isTrue();
    }

    @Test
    void keepsAcceptedRisksApart() {
        var set = set("set", question("q", "HM"));
        var plan = plan(status(answered(review(set), set, "--"), "a", ACCEPTED));

        assertThat(ids(plan.actions())).isEqualTo("b");
        assertThat(ids(plan.accepted())).isEqualTo("a");
        assertThat(plan.accepted()).extracting(Action::rank).containsExactly(1);
        assertThat(plan.accepted().getFirst().risk()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void putsDoneActionsLast() {
        var set = set("set", question("q", "HML"));
        var plan = plan(status(answered(review(set), set, "---"), "a", Status.DONE));

        assertThat(ids(plan.actions())).isEqualTo("bca");
        assertThat(ids(plan.open())).isEqualTo("bc");
        assertThat(plan.within(Horizon.NOW)).hasSize(1);
        assertThat(plan.openWithin(Horizon.NOW)).isZero();
    }

    @Test
    void hasNoActionOfAQuestionThatDoesNotApply() {
        var question = question("q", "HM");
        var set = set("set", question);

        assertThat(plan(without(answered(review(set), set, "--"), set, question)).actions())
                .isEmpty();
    }

    @Test
    void hasOneActionForAPracticeThatStandsInTwoSets() {
        var first = set("first", question("q", practice("a", RiskLevel.HIGH)));
        var second =
                set("second", question("r", sameAs(practice("b", RiskLevel.HIGH), "first", "a")));

        assertThat(ids(plan(answered(review(first, second), first, "-")).actions())).isEqualTo("a");
    }

    /// c builds on b; a stands alone.
    private static QuestionSet chain() {
        return set(
                "set",
                question(
                        "q",
                        practice("a", RiskLevel.HIGH),
                        practice("b", RiskLevel.HIGH),
                        buildingOn(practice("c", RiskLevel.HIGH), "b")));
    }

    private static Review status(Review review, String key, Status status) {
        return new Change.SetStatus(new PracticeRef("set", key), status).applyTo(review);
    }

    private static ImprovementPlan plan(Review review) {
        return ImprovementPlan.of(review, TODAY);
    }

    private static int dependentsOfB(ImprovementPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.practice().id().equals("b"))
                .map(action -> action.priority().dependents())
                .findFirst()
                .orElseThrow();
    }

    private static String ids(List<Action> actions) {
        return String.join("", actions.stream().map(action -> action.practice().id()).toList());
    }
}
