package dev.parapet.lens;

import static dev.parapet.lens.LensFiles.bytes;
import static dev.parapet.lens.LensFiles.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.Risk;
import dev.parapet.lens.format.LensReader;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// An imported lens is scored as the AWS tool was measured to score it, statement by statement.
/// Answers are one letter a practice, as in the tests of assessment; an `n` at the end chooses
/// "None of these".
class ServiceScoringTest {
    private static final String[] USUAL = {
        "aaa && bbb && ccc: NO_RISK", "aaa && bbb: MEDIUM_RISK", "default: HIGH_RISK"
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // nothing selected and nothing said: unanswered, and rules are not looked at
        "..., UNANSWERED",
        // the first rule that holds wins
        "+++, NONE",
        "++-, MEDIUM",
        "+--, HIGH",
        // partly counts as not selected
        "++~, MEDIUM",
        "~~~, HIGH",
        // not applicable satisfies &&
        "++x, NONE",
        "+x-, MEDIUM",
        // every choice not applicable and nothing selected: no risk
        "xxx, NONE",
        // one not applicable and nothing selected: the default
        "x.., HIGH",
        "x--, HIGH",
        // "None of these" alone is an answer
        "...n, HIGH",
        // it is not exclusive: rules are evaluated as they are
        "+++n, NONE",
        "++-n, MEDIUM"
    })
    void scoresASelection(String answers, Risk expected) {
        assertThat(risk(answers, USUAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        // order decides, not severity
        "aaa: HIGH_RISK; aaa && bbb: NO_RISK, ++-, HIGH",
        // ! binds before &&, && before ||
        "bbb && !aaa || ccc: NO_RISK; default: HIGH_RISK, +-+, NONE",
        "bbb && !aaa || ccc: NO_RISK; default: HIGH_RISK, ++-, HIGH",
        "bbb && !aaa || ccc: NO_RISK; default: HIGH_RISK, -+-, NONE",
        "aaa && (bbb || ccc): NO_RISK; default: HIGH_RISK, +-+, NONE",
        // default matches always, wherever it stands
        "default: MEDIUM_RISK; aaa: NO_RISK, +++, MEDIUM",
        // not applicable does not satisfy ||
        "aaa || bbb: NO_RISK; default: HIGH_RISK, x--, HIGH",
        "aaa || bbb: NO_RISK; default: HIGH_RISK, xx+, HIGH",
        "aaa || bbb: NO_RISK; default: HIGH_RISK, x+-, NONE",
        // under ! it makes no risk of its own
        "!aaa: HIGH_RISK; default: NO_RISK, x++, NONE",
        "!aaa || !bbb: HIGH_RISK; default: NO_RISK, x++, NONE",
        "!aaa || !bbb: HIGH_RISK; default: NO_RISK, x-+, HIGH",
        "!aaa && !bbb: HIGH_RISK; default: MEDIUM_RISK, x-+, HIGH",
        "!aaa && !bbb: HIGH_RISK; default: MEDIUM_RISK, xx+, MEDIUM",
        // a rule of nothing but such choices holds where it joins them by &&
        "aaa && bbb: MEDIUM_RISK; default: HIGH_RISK, xx+, MEDIUM",
        // so does one side of ||
        "aaa && bbb || ccc: NO_RISK; default: HIGH_RISK, xx-, NONE",
        "aaa && bbb || ccc: NO_RISK; default: HIGH_RISK, x--, HIGH",
        "ccc || aaa && bbb: NO_RISK; default: HIGH_RISK, xx-, NONE",
        // rules may name "None of these"
        "none_no: HIGH_RISK; default: NO_RISK, +++n, HIGH",
        "none_no: HIGH_RISK; default: NO_RISK, +++, NONE",
        // saying of each practice that it is not in place can only be said so in the tool
        "none_no: HIGH_RISK; default: NO_RISK, ---, HIGH",
        "none_no: HIGH_RISK; default: NO_RISK, -~x, HIGH",
        "none_no: HIGH_RISK; default: NO_RISK, --., NONE",
        // without a rule that holds, the worst is assumed
        "aaa: NO_RISK; bbb: MEDIUM_RISK, --+, HIGH"
    })
    void evaluatesRules(String rules, String answers, Risk expected) {
        assertThat(risk(answers, rules.split("; "))).isEqualTo(expected);
    }

    @Test
    void givesBackTheRiskOfAQuestionThatAppliesAgain() {
        var set = set(USUAL);
        var question = set.questions().findFirst().orElseThrow();
        var answered = answered(set, "++-");
        var out = SampleReviews.without(answered, set, question);
        var back =
                new Change.SetApplicability(set.refOf(question), Applicability.APPLIES)
                        .applyTo(out);

        assertThat(risk(out)).isEqualTo(Risk.NOT_APPLICABLE);
        assertThat(risk(back)).isEqualTo(Risk.MEDIUM);
    }

    @Test
    void neverPlansNorScoresNoneOfThese() {
        var review = answered(set(USUAL), "---n");
        var score = Assessor.assess(review).score();

        assertThat(ImprovementPlan.of(review, LocalDate.EPOCH).actions())
                .extracting(action -> action.practice().id())
                .containsExactlyInAnyOrder("aaa", "bbb", "ccc");
        assertThat(score.asked()).isEqualTo(3);
        assertThat(score.points()).isZero();
    }

    private static Risk risk(String answers, String... rules) {
        return risk(answered(set(rules), answers));
    }

    private static Risk risk(Review review) {
        return Assessor.assess(review).questions().getFirst().risk();
    }

    private static Review answered(QuestionSet set, String answers) {
        var review =
                SampleReviews.answered(SampleReviews.review(set), set, answers.replace("n", ""));
        var none = set.questions().findFirst().orElseThrow().noneOfThese().getFirst();
        return answers.endsWith("n")
                ? new Change.SetState(set.refOf(none), PracticeState.IN_PLACE).applyTo(review)
                : review;
    }

    private static QuestionSet set(String... rules) {
        var lens = SmallLens.of("aaa", "bbb", "ccc").with(SmallLens.none("none_no")).ruled(rules);
        return value(new LensReader().read("lens.json", bytes(lens.json())));
    }
}
