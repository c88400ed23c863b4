package dev.parapet.wording;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.ruled;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.questionset.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// Why a question has its risk, in a sentence. Answers by `+` in place, `~` partly, `-` not in
/// place, `x` not applicable, `.` no answer.
class ReasonWordingTest {
    private final ReasonWording wording = new ReasonWording(new Wording(Locale.ENGLISH));

    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HHHHH | -++++ | High, because “Practice a” is not in place.
                    HHHHH | --+++ | High, because “Practice a” and “Practice b” are not in place.
                    HHHHH | ---++ | High, because “Practice a”, “Practice b” and “Practice c” are not in place.
                    HHHHH | ----+ | High, because “Practice a”, “Practice b”, “Practice c” and 1 more are not in place.
                    HHHHH | ----- | High, because “Practice a”, “Practice b”, “Practice c” and 2 more are not in place.
                    MMMMM | ~++++ | Medium, because “Practice a” is only partly in place.
                    MMMMM | ~~+++ | Medium, because “Practice a” and “Practice b” are only partly in place.
                    MMMMM | ~~~~~ | Medium, because “Practice a”, “Practice b”, “Practice c” and 2 more are only partly in place.
                    LLLLL | -~+++ | Low, because “Practice a” is not in place, and “Practice b” is only partly in place.
                    LLLLL | -~-~+ | Low, because “Practice a” and “Practice c” are not in place, and “Practice b” and “Practice d” are only partly in place.
                    HMHMH | +-+-+ | Medium, because “Practice b” and “Practice d” are not in place.
                    HHH   | +++   | No risk found: every practice that applies is in place.
                    HHH   | x++   | No risk found: every practice that applies is in place.
                    HHH   | ...   | No practice is answered yet.
                    HHH   | ++.   | What is answered is in place, but only 2 of 3 practices are answered.
                    HHH   | xxx   | No practice of this question applies to the workload.
                    """)
    void namesThePracticesThatMakeTheRisk(String risks, String answers, String expected) {
        assertThat(sentence(question("q", risks), answers)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ++ | None, by rule 1 of the question.
                    +- | Medium, by rule 2 of the question.
                    -- | High, because no other rule of the question applies.
                    xx | No practice of this question applies to the workload.
                    .. | No practice is answered yet.
                    """)
    void namesTheRuleThatMakesTheRisk(String answers, String expected) {
        var question =
                ruled(question("q", "HH"), "a && b: none", "a || b: medium", "default: high");

        assertThat(sentence(question, answers)).isEqualTo(expected);
    }

    @Test
    void saysThatNoRuleHolds() {
        assertThat(sentence(ruled(question("q", "HH"), "a && b: none"), "--"))
                .isEqualTo("High, because no rule of the question covers these answers.");
    }

    @Test
    void saysThatTheQuestionDoesNotApply() {
        var question = question("q", "HH");
        var set = set("set", question);
        var review = without(answered(review(set), set, "--"), set, question);

        assertThat(wording.sentence(Assessor.assess(review).questions().getFirst()))
                .isEqualTo("The question does not apply to the workload.");
    }

    private String sentence(Question question, String answers) {
        var set = set("set", question);
        var review = answered(review(set), set, answers);
        return wording.sentence(Assessor.assess(review).questions().getFirst());
    }
}
