package dev.parapet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What holds for every review, tried on reviews at random.
class AssessmentLawsTest {
    private static final List<PracticeState> FROM_BAD_TO_GOOD =
            List.of(PracticeState.NOT_IN_PLACE, PracticeState.PARTLY, PracticeState.IN_PLACE);
    private static final List<Risk> FROM_GOOD_TO_BAD =
            List.of(Risk.NONE, Risk.UNANSWERED, Risk.LOW, Risk.MEDIUM, Risk.HIGH);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void assessingAgainAfterAChangeIsAssessingAnew(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        var assessment = Assessor.assess(review);
        for (var i = 0; i < 30; i++) {
            var change = random.change(review);
            var next = change.applyTo(review);
            assessment =
                    Assessor.reassess(assessment, next, Edit.between(review.now(), next.now()));
            review = next;

            assertThat(assessment)
                    .as("seed %d, change %d: %s", seed, i, change)
                    .isEqualTo(Assessor.assess(review));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anImprovementNeverLowersPointsNorRaisesADerivedRisk(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        for (var i = 0; i < 10; i++) {
            var practice = random.practice(review);
            var worse = set(review, practice, FROM_BAD_TO_GOOD.get(i % 2));
            var better = set(review, practice, FROM_BAD_TO_GOOD.get(i % 2 + 1));
            var before = Assessor.assess(worse);
            var after = Assessor.assess(better);

            assertThat(after.score().points())
                    .as("seed %d, %s", seed, practice)
                    .isGreaterThanOrEqualTo(before.score().points());
            for (var question : before.questions()) {
                isNoWorse(question, after.of(question.ref()), seed);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answeringNeverLowersPointsNorCompleteness(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        var practice = random.practice(review);
        var before = Assessor.assess(set(review, practice, PracticeState.UNANSWERED)).score();
        for (var state : FROM_BAD_TO_GOOD) {
            var after = Assessor.assess(set(review, practice, state)).score();

            assertThat(after.points())
                    .as("seed %d, %s", seed, state)
                    .isGreaterThanOrEqualTo(before.points());
            assertThat(after.completeness())
                    .as("seed %d, %s", seed, state)
                    .isGreaterThanOrEqualTo(before.completeness());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyScoreIsFromNothingToAHundred(long seed) {
        var assessment = Assessor.assess(new RandomReviews(seed).review());

        assertThat(scores(assessment))
                .as("seed %d", seed)
                .allMatch(score -> score.points() >= 0 && score.points() <= 100)
                .allMatch(score -> score.completeness() >= 0 && score.completeness() <= 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPracticeThatIsAskedCountsOnce(long seed) {
        var review = new RandomReviews(seed).review();
        var assessment = Assessor.assess(review);
        var asked =
                new Scope(review)
                        .questions()
                        .filter(question -> review.answerTo(question.ref()).applies())
                        .flatMap(question -> question.practices().stream().map(question::refOf))
                        .distinct()
                        .count();

        assertThat(assessment.score().asked()).as("seed %d", seed).isEqualTo((int) asked);
        assertThat(sum(assessment.bySide().values().stream()))
                .as("seed %d: sides", seed)
                .isEqualTo(assessment.score());
        assertThat(sum(assessment.areas().stream().map(area -> area.score())))
                .as("seed %d: areas", seed)
                .isEqualTo(assessment.score());
        assertThat(assessment.risks().values().stream().mapToInt(count -> count).sum())
                .as("seed %d: risks", seed)
                .isEqualTo(assessment.questions().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptingARiskHidesNothing(long seed) {
        var review = new RandomReviews(seed).review();
        var accepted = review;
        for (var ref : review.answers().practices().keySet()) {
            accepted =
                    new Change.SetStatus(ref, new Status.Accepted("known", "Ana", Due.NOT_SET))
                            .applyTo(accepted);
        }
        var before = Assessor.assess(review);
        var after = Assessor.assess(accepted);

        assertThat(after.risks()).as("seed %d", seed).isEqualTo(before.risks());
        assertThat(after.score()).as("seed %d", seed).isEqualTo(before.score());
    }

    private static void isNoWorse(QuestionAssessment before, QuestionAssessment after, long seed) {
        assertThat(after.score().points())
                .as("seed %d, %s", seed, before.ref())
                .isGreaterThanOrEqualTo(before.score().points());
        if (before.asked().question().rules().isEmpty()) {
            assertThat(FROM_GOOD_TO_BAD.indexOf(after.risk()))
                    .as("seed %d, %s from %s", seed, before.ref(), before.risk())
                    .isLessThanOrEqualTo(FROM_GOOD_TO_BAD.indexOf(before.risk()));
        }
    }

    private static Review set(Review review, PracticeRef practice, PracticeState state) {
        return new Change.SetState(practice, state).applyTo(review);
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(Score.NOTHING_ASKED, Score::plus);
    }

    private static Stream<Score> scores(Assessment assessment) {
        return Stream.of(
                        Stream.of(assessment.score()),
                        assessment.questions().stream().map(QuestionAssessment::score),
                        assessment.areas().stream().map(area -> area.score()),
                        assessment.byLayer().values().stream(),
                        assessment.bySide().values().stream(),
                        assessment.byService().values().stream())
                .flatMap(scores -> scores);
    }
}
