package dev.parapet.assessment;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.sameAs;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.weighted;
import static dev.parapet.review.SampleReviews.with;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.Weights;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer.Side;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/// Scores of questions and of all. Practices by their risks, answers as in DerivedRiskTest.
class ScoreTest {
    @ParameterizedTest(name = "{0} answered {1}: {2} points, {3} % answered")
    @CsvSource({
        "HML, +++, 100, 100",
        "HML, ---, 0, 100",
        "HML, +--, 55, 100",
        "HML, -+-, 33, 100",
        "HML, --+, 11, 100",
        "HML, ++-, 88, 100",
        "HML, ~--, 27, 100",
        "HML, ~~~, 50, 100",
        "HML, x++, 100, 100",
        "HML, x-+, 25, 100",
        "HML, ..., 0, 0",
        "HML, +.., 55, 33",
        "HML, ++., 88, 66",
        "HML, x.., 0, 33",
        "HML, xxx, 0, 100"
    })
    void weighsWhatIsInPlaceByRisk(String risks, String answers, int points, int completeness) {
        var set = set("set", question("q", risks));
        var score = Assessor.assess(answered(review(set), set, answers)).score();

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.completeness()).isEqualTo(completeness);
    }

    @Test
    void hasNothingToScoreWhereNothingApplies() {
        var set = set("set", question("q", "HM"));
        var score = Assessor.assess(answered(review(set), set, "xx")).score();

        assertThat(score.hasPoints()).isFalse();
        assertThat(score.isComplete()).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "1999, 2000, 99",
        "2000, 2000, 100",
        "1, 2000, 0",
        "2147483647, 2147483647, 100",
        "0, 0, 0"
    })
    void isRoundedDownSoThatOnlyAllIsAHundred(int earned, int possible, int points) {
        assertThat(new Score(earned, possible, 1, 1).points()).isEqualTo(points);
    }

    @Test
    void isCompleteOnlyWithTheLastAnswer() {
        assertThat(new Score(0, 0, 999, 1000).completeness()).isEqualTo(99);
        assertThat(new Score(0, 0, 999, 1000).isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0", "2, 1, 0, 0", "0, 0, -1, 0", "0, 0, 2, 1"})
    void refusesWhatCannotBe(int earned, int possible, int answered, int asked) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(earned, possible, answered, asked));
    }

    @ParameterizedTest(name = "high {0}, medium {1}, low {2}: {3} points")
    @CsvSource({"5, 3, 1, 62", "10, 0, 0, 100", "0, 10, 0, 0", "1, 1, 1, 50", "0, 0, 0, 0"})
    void takesTheWeightsOfTheSet(int high, int medium, int low, int points) {
        var set = weighted("set", new Weights(high, medium, low), question("q", "HM"));

        assertThat(Assessor.assess(answered(review(set), set, "+-")).score().points())
                .isEqualTo(points);
    }

    @Test
    void leavesOutQuestionsThatDoNotApply() {
        var first = question("one", practice("a", RiskLevel.HIGH));
        var second = question("two", practice("b", RiskLevel.HIGH));
        var set = set("set", first, second);
        var review = answered(review(set), set, "+-");

        assertThat(Assessor.assess(review).score().points()).isEqualTo(50);
        assertThat(Assessor.assess(without(review, set, second)).score())
                .isEqualTo(new Score(10, 10, 1, 1));
    }

    @Test
    void addsUpByLayerServiceAndSide() {
        var set =
                set(
                        "set",
                        question(
                                "q",
                                reaching("a", List.of("Amazon S3"), Layer.DATA),
                                reaching(
                                        "b",
                                        List.of("Amazon S3", "AWS IAM"),
                                        Layer.IAM,
                                        Layer.DATA)));
        var review =
                new Change.SetSide(new PracticeRef("set", "b"), Side.PARTNER)
                        .applyTo(answered(review(set), set, "+-"));
        var assessment = Assessor.assess(review);
        var inPlace = new Score(10, 10, 1, 1);
        var missing = new Score(0, 10, 1, 1);

        assertThat(assessment.byLayer())
                .containsOnlyKeys(Layer.DATA, Layer.IAM)
                .containsEntry(Layer.DATA, inPlace.plus(missing))
                .containsEntry(Layer.IAM, missing);
        assertThat(assessment.byService())
                .containsOnlyKeys("Amazon S3", "AWS IAM")
                .containsEntry("Amazon S3", inPlace.plus(missing))
                .containsEntry("AWS IAM", missing);
        assertThat(assessment.bySide())
                .containsOnlyKeys(Side.NOT_SAID, Side.PARTNER)
                .containsEntry(Side.NOT_SAID, inPlace)
                .containsEntry(Side.PARTNER, missing);
    }

    @Test
    void countsAServiceOnceThatAPracticeNamesTwice() {
        var set = set("set", question("q", reaching("a", List.of("AWS IAM", "AWS IAM"))));

        assertThat(Assessor.assess(review(set)).byService())
                .containsEntry("AWS IAM", new Score(0, 10, 0, 1));
    }

    @Test
    void countsAPracticeOnceThatStandsInTwoSets() {
        var first = set("first", question("q", practice("a", RiskLevel.HIGH)));
        var second = twin();
        var assessment = Assessor.assess(answered(review(first, second), first, "-"));

        assertThat(assessment.questions())
                .extracting(QuestionAssessment::risk)
                .containsExactly(Risk.HIGH, Risk.HIGH);
        assertThat(assessment.questions())
                .extracting(QuestionAssessment::score)
                .containsExactly(new Score(0, 10, 1, 1), Score.NOTHING_ASKED);
        assertThat(assessment.score().asked()).isEqualTo(1);
    }

    @Test
    void countsAPracticeInTheNextQuestionWhereTheFirstDoesNotApply() {
        var question = question("q", practice("a", RiskLevel.HIGH));
        var first = set("first", question);
        var review = answered(review(first, twin()), first, "+");

        assertThat(Assessor.assess(without(review, first, question)).score())
                .isEqualTo(new Score(10, 10, 1, 1));
    }

    @Test
    void addsUpByAreaOfEachSet() {
        var first = set("first", question("q", practice("a", RiskLevel.HIGH)));
        var second = set("second", question("q", practice("b", RiskLevel.LOW)));
        var areas = Assessor.assess(answered(review(first, second), second, "+")).areas();

        assertThat(areas).extracting(area -> area.set().id()).containsExactly("first", "second");
        assertThat(areas).extracting(area -> area.score().points()).containsExactly(0, 100);
    }

    private static QuestionSet twin() {
        return set("second", question("r", sameAs(practice("b", RiskLevel.HIGH), "first", "a")));
    }

    private static Practice reaching(String id, List<String> services, Layer... layers) {
        return with(
                practice(id, RiskLevel.HIGH),
                new Reach(services, List.of(layers), Set.of(), List.of()));
    }
}
