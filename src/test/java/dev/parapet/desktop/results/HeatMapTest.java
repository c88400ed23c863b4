package dev.parapet.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.Risk;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.results.HeatMap.Cell;
import dev.parapet.desktop.results.HeatMap.Gap;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class HeatMapTest {
    private static final QuestionSet PILLAR = SampleReview.pillar();
    private static final String AREA = "identity-and-access";

    @Test
    void hasARowForEachAreaInTheOrderOfTheSet() {
        var areas =
                map(SampleReview.untouched(PILLAR)).rows().stream().map(row -> row.area().area());

        assertThat(areas.toList()).isEqualTo(PILLAR.areas());
    }

    @Test
    void aCellWithoutAnswersIsUnanswered() {
        var cell = cell(SampleReview.untouched(PILLAR));

        assertThat(cell).isEqualTo(new Cell(Risk.UNANSWERED, List.of(), ref("SEC 2")));
    }

    @Test
    void aCellIsFreeOfRiskOnlyWhenAllOfItIsAnswered() {
        var whole = SampleReview.inPlace(PILLAR);
        var last = practices("SEC 3").getLast();

        assertThat(cell(whole).worst()).isEqualTo(Risk.NONE);
        assertThat(cell(set(whole, last, PracticeState.UNANSWERED)))
                .isEqualTo(new Cell(Risk.UNANSWERED, List.of(), ref("SEC 3")));
    }

    @Test
    void gapsAreCountedAndTheWorstOfThemIsTheMark() {
        var low = practice("SEC 3", RiskLevel.LOW);
        var medium = practice("SEC 3", RiskLevel.MEDIUM);
        var high = practice("SEC 2", RiskLevel.HIGH);
        var review = set(SampleReview.inPlace(PILLAR), low, PracticeState.PARTLY);
        assertThat(cell(review)).isEqualTo(new Cell(Risk.LOW, gaps(low), ref("SEC 3")));

        review = set(review, medium, PracticeState.NOT_IN_PLACE);
        assertThat(cell(review)).isEqualTo(new Cell(Risk.MEDIUM, gaps(medium, low), ref("SEC 3")));

        review = set(review, high, PracticeState.NOT_IN_PLACE);
        assertThat(cell(review))
                .isEqualTo(new Cell(Risk.HIGH, gaps(high, medium, low), ref("SEC 2")));
    }

    @Test
    void aCellLeadsToTheFirstQuestionWithAGapEvenIfALaterOneIsWorse() {
        var medium = practice("SEC 2", RiskLevel.MEDIUM);
        var high = practice("SEC 3", RiskLevel.HIGH);
        var review = set(SampleReview.untouched(PILLAR), medium, PracticeState.PARTLY);

        assertThat(cell(set(review, high, PracticeState.NOT_IN_PLACE)))
                .isEqualTo(new Cell(Risk.HIGH, gaps(medium, high), ref("SEC 2")));
    }

    @Test
    void aQuestionThatDoesNotApplyHasNoGaps() {
        var high = practice("SEC 2", RiskLevel.HIGH);
        var review = set(SampleReview.inPlace(PILLAR), high, PracticeState.NOT_IN_PLACE);
        var without =
                new Change.SetApplicability(
                                ref("SEC 2"),
                                new Applicability.DoesNotApply(Exemption.OUT_OF_SCOPE, ""))
                        .applyTo(review);

        assertThat(cell(without)).isEqualTo(new Cell(Risk.NONE, List.of(), ref("SEC 3")));
    }

    @Test
    void theWorstGapsComeFirst() {
        var medium = practice("SEC 2", RiskLevel.MEDIUM);
        var high = practice("SEC 3", RiskLevel.HIGH);
        var review = set(SampleReview.inPlace(PILLAR), medium, PracticeState.PARTLY);

        assertThat(cell(set(review, high, PracticeState.NOT_IN_PLACE)).worstGaps())
                .isEqualTo(gaps(high, medium));
    }

    private static List<Gap> gaps(Practice... practices) {
        return Stream.of(practices).map(p -> new Gap(PILLAR.refOf(p), p)).toList();
    }

    private static HeatMap map(Review review) {
        return HeatMap.of(review, Assessor.assess(review));
    }

    private static Cell cell(Review review) {
        return map(review).rows().stream()
                .filter(row -> row.area().area().id().equals(AREA))
                .map(row -> row.cells().get(Layer.IAM))
                .findFirst()
                .orElseThrow();
    }

    private static Review set(Review review, Practice practice, PracticeState state) {
        return new Change.SetState(PILLAR.refOf(practice), state).applyTo(review);
    }

    private static Practice practice(String question, RiskLevel risk) {
        return practices(question).stream().filter(p -> p.risk() == risk).findFirst().orElseThrow();
    }

    private static List<Practice> practices(String question) {
        return question(question).practices().stream()
                .filter(p -> p.reach().layers().contains(Layer.IAM))
                .toList();
    }

    private static QuestionRef ref(String question) {
        return PILLAR.refOf(question(question));
    }

    private static Question question(String id) {
        return PILLAR.questions().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    }
}
