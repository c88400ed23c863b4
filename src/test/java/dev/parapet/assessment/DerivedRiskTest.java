package dev.parapet.assessment;

import static dev.parapet.review.SampleReviews.accepted;
import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Practice;
import dev.parapet.review.Change;
import dev.parapet.review.QuestionAnswer.Applicability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The risk of a question without rules. Practices by their risks, answers by `+` in place, `~`
/// partly, `-` not in place, `x` not applicable, `.` no answer.
class DerivedRiskTest {
    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({
        "HML, -++, HIGH",
        "HML, +-+, MEDIUM",
        "HML, ++-, LOW",
        "HML, ---, HIGH",
        "HML, +--, MEDIUM",
        "HML, +++, NONE",
        "M, -, MEDIUM",
        "L, -, LOW"
    })
    void isTheWorstOfAPracticeThatIsNotInPlace(String risks, String answers, Risk expected) {
        assertThat(assessed(risks, answers).risk()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({"H, ~, HIGH", "HM, +~, MEDIUM", "HL, +~, LOW", "HM, ~-, HIGH", "HM, -~, HIGH"})
    void takesAPracticePartlyInPlaceForAGap(String risks, String answers, Risk expected) {
        assertThat(assessed(risks, answers).risk()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({
        "HML, ..., UNANSWERED",
        "HML, +++, NONE",
        "HML, ++., UNANSWERED",
        "HML, +x., UNANSWERED",
        "HML, xx., UNANSWERED",
        "HML, ..-, LOW",
        "HML, .~+, MEDIUM"
    })
    void isNeverNoneBeforeAllIsAnswered(String risks, String answers, Risk expected) {
        assertThat(assessed(risks, answers).risk()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({
        "HML, x++, NONE",
        "HML, x-+, MEDIUM",
        "HML, xx+, NONE",
        "HML, xxx, NOT_APPLICABLE",
        "H, x, NOT_APPLICABLE"
    })
    void leavesOutWhatIsNotApplicable(String risks, String answers, Risk expected) {
        assertThat(assessed(risks, answers).risk()).isEqualTo(expected);
    }

    @Test
    void namesTheGapsOfTheWorstLevelAsItsReason() {
        assertThat(assessed("HHHM", "-~+-").reason())
                .isInstanceOfSatisfying(
                        Reason.Gaps.class,
                        gaps -> {
                            assertThat(ids(gaps.notInPlace())).containsExactly("a");
                            assertThat(ids(gaps.partly())).containsExactly("b");
                        });
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({
        "HM, .., NothingAnswered",
        "HM, +., NotAllAnswered",
        "HM, ++, AllInPlace",
        "HM, x+, AllInPlace",
        "HM, xx, NoPracticeApplies",
        "HM, +-, Gaps"
    })
    void saysWhy(String risks, String answers, String reason) {
        assertThat(assessed(risks, answers).reason().getClass().getSimpleName()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "HM answered {0}")
    @CsvSource({"++", "--", "xx", ".."})
    void doesNotAriseWhereTheQuestionDoesNotApply(String answers) {
        var question = question("q", "HM");
        var set = set("set", question);
        var out = without(answered(review(set), set, answers), set, question);
        var assessed = Assessor.assess(out).of(set.refOf(question));

        assertThat(assessed.risk()).isEqualTo(Risk.NOT_APPLICABLE);
        assertThat(assessed.reason()).isEqualTo(new Reason.QuestionDoesNotApply());
        assertThat(assessed.score()).isEqualTo(Score.NOTHING_ASKED);
    }

    @ParameterizedTest(name = "HM answered {0}")
    @CsvSource({"++", "--", "xx", "..", "+."})
    void comesBackWithTheQuestion(String answers) {
        var question = question("q", "HM");
        var set = set("set", question);
        var before = answered(review(set), set, answers);
        var back =
                new Change.SetApplicability(set.refOf(question), Applicability.APPLIES)
                        .applyTo(without(before, set, question));

        assertThat(Assessor.assess(back)).isEqualTo(Assessor.assess(before));
    }

    @ParameterizedTest(name = "HHM answered {0}, accepted {1}: {2}, {3}")
    @CsvSource({
        "-++, a, HIGH, true",
        "--+, a, HIGH, false",
        "--+, ab, HIGH, true",
        "-~+, ab, HIGH, true",
        "-+-, a, HIGH, true",
        "++-, c, MEDIUM, true",
        "-+-, c, HIGH, false",
        "+++, abc, NONE, false",
        "xxx, abc, NOT_APPLICABLE, false",
        "..., abc, UNANSWERED, false"
    })
    void stillShowsWhereItIsAccepted(
            String answers, String accepted, Risk expected, boolean isAccepted) {
        var set = set("set", question("q", "HHM"));
        var review = accepted(answered(review(set), set, answers), set, accepted);
        var assessed = Assessor.assess(review).questions().getFirst();

        assertThat(assessed.risk()).isEqualTo(expected);
        assertThat(assessed.accepted()).isEqualTo(isAccepted);
    }

    private static QuestionAssessment assessed(String risks, String answers) {
        var set = set("set", question("q", risks));
        return Assessor.assess(answered(review(set), set, answers)).questions().getFirst();
    }

    private static List<String> ids(List<Practice> practices) {
        return practices.stream().map(Practice::id).toList();
    }
}
