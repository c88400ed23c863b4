package dev.parapet.assessment;

import static dev.parapet.questionset.Ownership.Carrier.CUSTOMER;
import static dev.parapet.questionset.Ownership.Carrier.PROVIDER;
import static dev.parapet.questionset.Ownership.Carrier.SHARED;
import static dev.parapet.questionset.ServiceModel.INFRASTRUCTURE;
import static dev.parapet.questionset.ServiceModel.MANAGED;
import static dev.parapet.questionset.ServiceModel.SERVERLESS;
import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.asked;
import static dev.parapet.review.SampleReviews.carriedBy;
import static dev.parapet.review.SampleReviews.divided;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.sameAs;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.using;
import static dev.parapet.review.SampleReviews.variant;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Responsibility.Share;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Ownership;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

class ResponsibilityTest {
    private static final Map<ServiceModel, Ownership> IN_TWO_MODELS =
            Map.of(INFRASTRUCTURE, carriedBy(CUSTOMER), MANAGED, carriedBy(PROVIDER));

    /// Asked of machines, of managed services, of both.
    private static final Question PATCHES =
            question(
                    "q",
                    asked(practice("a", RiskLevel.HIGH), INFRASTRUCTURE),
                    asked(practice("b", RiskLevel.MEDIUM), MANAGED),
                    practice("c", RiskLevel.LOW));

    @Test
    void isEmptyWhereNoSetDividesResponsibility() {
        var responsibility = of(review(set("set", question("q", "HM"))));

        assertThat(responsibility.isEmpty()).isTrue();
        assertThat(responsibility.models()).isEmpty();
    }

    @Test
    void dividesAnAreaInTheServiceModelsOfTheWorkload() {
        var set = patches(IN_TWO_MODELS);

        assertThat(models(using(review(set), MANAGED, INFRASTRUCTURE, SERVERLESS)))
                .containsExactly(INFRASTRUCTURE, MANAGED);
        assertThat(models(using(review(set), MANAGED))).containsExactly(MANAGED);
        assertThat(of(using(review(set), SERVERLESS)).isEmpty()).isTrue();
    }

    /// High counts 5, medium 3, low 1.
    @ParameterizedTest(name = "{0}: machines {1}, managed services {2}")
    @CsvSource({
        "+++, 100, 100",
        "---, 0, 0",
        "+--, 83, 0",
        "-+-, 0, 75",
        "--+, 16, 25",
        "x-+, 100, 25",
    })
    void scoresThePracticesThatAreAskedInEachModel(String answers, int machines, int managed) {
        var set = patches(IN_TWO_MODELS);
        var review = using(answered(review(set), set, answers), INFRASTRUCTURE, MANAGED);

        assertThat(shares(review))
                .extracting(share -> share.customer().points())
                .containsExactly(machines, managed);
    }

    @Test
    void saysHowMuchIsAnswered() {
        var set = patches(IN_TWO_MODELS);
        var review = using(answered(review(set), set, "+"), INFRASTRUCTURE, MANAGED);

        assertThat(shares(review))
                .extracting(share -> share.customer().completeness())
                .containsExactly(50, 0);
    }

    /// In the total such a practice counts in the set that stands first; its area has it all the
    /// same.
    @Test
    void countsAPracticeOfAnotherSetByItsOneAnswer() {
        var pillar = set("pillar", question("p", practice("x", RiskLevel.HIGH)));
        var shared =
                divided(
                        set(
                                "shared",
                                question(
                                        "q",
                                        sameAs(practice("x", RiskLevel.HIGH), "pillar", "x"),
                                        practice("y", RiskLevel.HIGH))),
                        Map.of(MANAGED, carriedBy(SHARED)),
                        Assurance.NONE);
        var review = answered(review(pillar, shared), pillar, "+");

        assertThat(shares(review).getFirst().customer()).isEqualTo(new Score(10, 20, 1, 2));
        assertThat(Assessor.assess(review).score()).isEqualTo(new Score(10, 20, 1, 2));
    }

    @Test
    void leavesOutQuestionsThatDoNotApply() {
        var set = patches(IN_TWO_MODELS);
        var review = without(answered(review(set), set, "+++"), set, PATCHES);

        assertThat(shares(review))
                .extracting(Share::customer)
                .containsExactly(Score.NOTHING_ASKED, Score.NOTHING_ASKED);
    }

    @Test
    void addsUpEachModelWithEveryPracticeOnce() {
        var both = Map.of(MANAGED, carriedBy(SHARED));
        var one = divided(set("one", question("q", "H")), both, Assurance.NONE);
        var two =
                divided(
                        set(
                                "two",
                                question(
                                        "r",
                                        sameAs(practice("s", RiskLevel.HIGH), "one", "a"),
                                        practice("t", RiskLevel.LOW))),
                        both,
                        Assurance.NONE);
        var review = using(answered(review(one, two), one, "+"), MANAGED);

        assertThat(of(review).byModel()).isEqualTo(Map.of(MANAGED, new Score(10, 12, 1, 2)));
    }

    @Test
    void leadsToWhatIsLeftToDoFirst() {
        var set =
                divided(
                        set(
                                "set",
                                question("done", practice("a", RiskLevel.LOW)),
                                question("left", practice("b", RiskLevel.LOW)),
                                question(
                                        "elsewhere", asked(practice("c", RiskLevel.LOW), MANAGED))),
                        Map.of(INFRASTRUCTURE, carriedBy(CUSTOMER)),
                        Assurance.NONE);

        assertThat(shares(answered(review(set), set, "+-")).getFirst().questions())
                .containsExactly(new QuestionRef("set", "left"), new QuestionRef("set", "done"));
    }

    @Test
    void isInheritedWhereTheProviderCarriesAllOrAPart() {
        assertThat(inherited(carriedBy(PROVIDER))).isTrue();
        assertThat(inherited(carriedBy(SHARED, variant(PROVIDER)))).isTrue();
        assertThat(inherited(carriedBy(SHARED, variant(CUSTOMER)))).isFalse();
        assertThat(inherited(carriedBy(CUSTOMER))).isFalse();
    }

    @Test
    void countsWhoCarriesHowMany() {
        var responsibility = of(review(patches(IN_TWO_MODELS)));

        assertThat(responsibility.count(MANAGED, PROVIDER)).isEqualTo(1);
        assertThat(responsibility.count(MANAGED, CUSTOMER)).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asksInEachAreaNoMoreThanTheAreaAsks(long seed) {
        var review = new RandomReviews(seed).review();
        var assessment = Assessor.assess(review);
        for (var division : Responsibility.of(review, assessment).divisions()) {
            assertThat(division.shares()).as("seed %d", seed).isNotEmpty();
            assertThat(division.shares())
                    .as("seed %d", seed)
                    .allMatch(share -> review.workload().models().contains(share.model()))
                    .allMatch(share ->
                            share.customer().asked()
                                    <= division.area().questions().stream()
                                            .mapToInt(question -> question.practices().size())
                                            .sum());
        }
    }

    private static boolean inherited(Ownership ownership) {
        return !of(review(patches(Map.of(MANAGED, ownership)))).inherited().isEmpty();
    }

    private static QuestionSet patches(Map<ServiceModel, Ownership> ownership) {
        return divided(
                set("set", PATCHES), ownership, new Assurance("SOC 2", "yearly", "Exceptions"));
    }

    private static List<ServiceModel> models(Review review) {
        return of(review).models();
    }

    private static List<Share> shares(Review review) {
        return of(review).divisions().getFirst().shares();
    }

    private static Responsibility of(Review review) {
        return Responsibility.of(review, Assessor.assess(review));
    }
}
