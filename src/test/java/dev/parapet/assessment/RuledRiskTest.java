package dev.parapet.assessment;

import static dev.parapet.review.SampleReviews.accepted;
import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.ruled;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.with;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/// The risk of a question with rules, as the AWS tool was measured to find it. Practices are called
/// a, b, c and d; answers as in DerivedRiskTest.
class RuledRiskTest {
    private static final String[] USUAL = {
        "a && b && c && d: none", "a && b: medium", "default: high"
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "++++, NONE",
        "++-+, MEDIUM",
        "++--, MEDIUM",
        "+---, HIGH",
        "----, HIGH",
        "++~+, MEDIUM",
        "~~~~, HIGH"
    })
    void isThatOfTheFirstRuleThatHolds(String answers, Risk expected) {
        assertThat(assessed(answers, USUAL).risk()).isEqualTo(expected);
    }

    @Test
    void isThatOfTheFirstOfTwoRulesThatHold() {
        var rules = new String[] {"a: medium", "a && b: none", "default: high"};

        assertThat(assessed("++++", rules).risk()).isEqualTo(Risk.MEDIUM);
    }

    @Test
    void isHighWhereNoRuleHolds() {
        var assessed = assessed("+---", "a && b: none", "c: medium");

        assertThat(assessed.risk()).isEqualTo(Risk.HIGH);
        assertThat(assessed.reason()).isEqualTo(new Reason.NoRuleMatched());
    }

    @ParameterizedTest(name = "{0} answered {1} holds: {2}")
    @CsvSource({
        "a || b && c, +---, true",
        "a || b && c, --+-, false",
        "a || b && c, -++-, true",
        "a && b || c, --+-, true",
        "(a || b) && c, +---, false",
        "(a || b) && c, +-+-, true",
        "!a && b, -+--, true",
        "!a && b, ----, false",
        "!(a && b), +---, true",
        "!(a && b), ++--, false",
        "!a || b, ++--, true",
        "!!a, +---, true",
        "b && !a || c, +-+-, true",
        "default, ----, true"
    })
    void bindsNotBeforeAndBeforeOr(String condition, String answers, boolean holds) {
        assertThat(holds(condition, answers)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // measured: three selected, the fourth not applicable, and no risk needs all four
        "+++x, NONE",
        // measured: the first medium one selected, the second not applicable
        "+x--, MEDIUM",
        // measured: all not applicable, nothing selected
        "xxxx, NONE",
        // measured: one not applicable, nothing selected
        "x---, HIGH"
    })
    void isAsMeasuredWhereChoicesAreNotApplicable(String answers, Risk expected) {
        assertThat(assessed(answers, USUAL).risk()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} answered {1} holds: {2}")
    @CsvSource({
        "a && b, x+--, true",
        "a && b, x---, false",
        "a || b, x---, false",
        "a || b, x+--, true",
        "a || (b && c), x+--, false",
        "(a || b) && c, x+x-, true",
        "!a || b, x---, false",
        "!a && b, x+--, true",
        "!a && b, x---, false",
        "!(a || b), x+--, false",
        "!(a && b), x---, true"
    })
    void takesWhatIsNotApplicableOutOfARule(String condition, String answers, boolean holds) {
        assertThat(holds(condition, answers)).isEqualTo(holds);
    }

    @Test
    void isUnansweredWhereNothingIsAnswered() {
        var assessed = assessed("....", USUAL);

        assertThat(assessed.risk()).isEqualTo(Risk.UNANSWERED);
        assertThat(assessed.reason()).isEqualTo(new Reason.NothingAnswered());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"++.., MEDIUM", "+..., HIGH", "...-, HIGH"})
    void takesNoAnswerForNotSelected(String answers, Risk expected) {
        assertThat(assessed(answers, USUAL).risk()).isEqualTo(expected);
    }

    @Test
    void canBeNoneBeforeAllIsAnsweredButItsScoreTells() {
        var assessed = assessed("+...", "a: none", "default: high");

        assertThat(assessed.risk()).isEqualTo(Risk.NONE);
        assertThat(assessed.score().completeness()).isEqualTo(25);
    }

    @Test
    void doesNotAriseWhereTheQuestionDoesNotApply() {
        var question = ruled(question("q", "HHHH"), USUAL);
        var set = set("set", question);
        var out = without(answered(review(set), set, "----"), set, question);

        assertThat(Assessor.assess(out).of(set.refOf(question)).risk())
                .isEqualTo(Risk.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} with {1} accepted: {2}")
    @CsvSource({"+-+-, bd, true", "+-+-, b, false", "+-+., b, false", "++++, abcd, false"})
    void isAcceptedWhereEveryShortfallIs(String answers, String accepted, boolean expected) {
        var question = ruled(question("q", "HHHH"), USUAL);
        var set = set("set", question);
        var review = accepted(answered(review(set), set, answers), set, accepted);

        assertThat(Assessor.assess(review).questions().getFirst().accepted()).isEqualTo(expected);
    }

    @Test
    void doesNotHoldAWorkloadToPracticesOfServiceModelsItLacks() {
        var question = ruled(asksServersOnly(), "a && b: none", "default: high");
        var set = set("set", question);
        var review = answered(review(set), set, "+");

        assertThat(risk(on(review, ServiceModel.INFRASTRUCTURE))).isEqualTo(Risk.HIGH);
        assertThat(risk(on(review, ServiceModel.SERVERLESS))).isEqualTo(Risk.NONE);
    }

    private static Question asksServersOnly() {
        var servers =
                new Reach(List.of(), List.of(), Set.of(ServiceModel.INFRASTRUCTURE), List.of());
        return question(
                "q", practice("a", RiskLevel.HIGH), with(practice("b", RiskLevel.HIGH), servers));
    }

    private static Review on(Review review, ServiceModel model) {
        var old = review.workload();
        return review.withWorkload(
                new Workload(
                        old.name(),
                        old.purpose(),
                        old.environment(),
                        old.accounts(),
                        old.regions(),
                        old.dataSensitivity(),
                        old.owner(),
                        Set.of(model)));
    }

    private static Risk risk(Review review) {
        return Assessor.assess(review).questions().getFirst().risk();
    }

    private static boolean holds(String condition, String answers) {
        return assessed(answers, condition + ": low", "default: high").risk() == Risk.LOW;
    }

    private static QuestionAssessment assessed(String answers, String... rules) {
        var set = set("set", ruled(question("q", "HHHH"), rules));
        return Assessor.assess(answered(review(set), set, answers)).questions().getFirst();
    }
}
