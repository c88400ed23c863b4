package dev.parapet.assessment;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.carriedBy;
import static dev.parapet.review.SampleReviews.divided;
import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.set;
import static dev.parapet.review.SampleReviews.using;
import static dev.parapet.review.SampleReviews.with;
import static dev.parapet.review.SampleReviews.without;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.QuestionFilter.Condition;
import dev.parapet.questionset.Assurance;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Change;
import dev.parapet.review.Provenance;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Two questions. The first asks a (high, identity, of Vault) and b (medium, data), the second c
/// (low, data, of Vault).
class QuestionFilterTest {
    private static final Question FIRST =
            question(
                    "Q1",
                    reaching(practice("a", RiskLevel.HIGH), Layer.IAM, "Vault"),
                    reaching(practice("b", RiskLevel.MEDIUM), Layer.DATA));
    private static final Question SECOND =
            question("Q2", reaching(practice("c", RiskLevel.LOW), Layer.DATA, "Vault"));
    private static final QuestionSet SET = set("set", FIRST, SECOND);

    @ParameterizedTest
    @CsvSource({
        // answers, conditions, practices kept
        "'...',                   '',                  a b c",
        "'+..',                   unanswered,          b c",
        "'+++',                   unanswered,          ''",
        "'-++',                   high,                a b",
        "'+-+',                   high,                ''",
        "'...',                   iam,                 a",
        "'...',                   data,                b c",
        "'...',                   vault,               a c",
        "'...',                   data vault,          c",
        "'...',                   iam data,            ''",
        "'+..',                   unanswered data,     b c",
        "'.+.',                   unanswered data,     c",
        "'-..',                   high unanswered,     b",
        "'-..',                   high data,           b",
        "'...',                   lead,                b",
        "'...',                   nobody,              a c",
        "'...',                   lead unanswered,     b",
        "'.+.',                   lead unanswered,     ''",
        "'...',                   flagged,             c",
        "'...',                   flagged data vault,  c",
        "'...',                   flagged iam,         ''",
        "'...',                   look,                a",
        "'...',                   look data,           ''",
    })
    void keepsThePracticesForWhichEveryConditionHolds(
            String answers, String conditions, String kept) {
        var review = answered(marked(review(SET)), SET, answers);

        assertThat(kept(filter(conditions), looked(review)))
                .containsExactlyElementsOf(words(kept).toList());
    }

    @Test
    void aQuestionThatDoesNotApplyLacksNoAnswer() {
        var review = without(review(SET), SET, SECOND);

        assertThat(kept(filter("unanswered"), review)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "INFRASTRUCTURE, CUSTOMER, true",
        "INFRASTRUCTURE, PROVIDER, false",
        "MANAGED,        PROVIDER, true",
        "MANAGED,        SHARED,   false",
        "SERVERLESS,     PROVIDER, false",
    })
    void aSideCountsInTheServiceModelsOfTheWorkload(
            ServiceModel used, Carrier carrier, boolean kept) {
        var set =
                divided(
                        SET,
                        Map.of(
                                ServiceModel.INFRASTRUCTURE,
                                carriedBy(Carrier.CUSTOMER),
                                ServiceModel.MANAGED,
                                carriedBy(Carrier.PROVIDER)),
                        Assurance.NONE);
        var review = using(review(set), used);

        assertThat(kept(QuestionFilter.of(new Condition.CarriedBy(carrier)), review).isEmpty())
                .isNotEqualTo(kept);
    }

    @Test
    void nobodyCarriesWhatNoSetDivides() {
        assertThat(kept(QuestionFilter.of(new Condition.CarriedBy(Carrier.SHARED)), review(SET)))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreConditionsNeverKeepMore(long seed) {
        var review = new RandomReviews(seed).review();
        var one = QuestionFilter.of(new Condition.Unanswered());
        var other = QuestionFilter.of(new Condition.AtHighRisk());

        assertThat(kept(one, review)).containsAll(kept(one.and(other), review));
        assertThat(kept(one.and(other), review)).isEqualTo(kept(other.and(one), review));
        assertThat(kept(QuestionFilter.ALL.and(one), review)).isEqualTo(kept(one, review));
    }

    private static List<String> kept(QuestionFilter filter, Review review) {
        return Assessor.assess(review).questions().stream()
                .peek(question ->
                        assertThat(filter.keeps(question, review))
                                .isEqualTo(!filter.practices(question, review).isEmpty()))
                .flatMap(question -> filter.practices(question, review).stream())
                .map(Practice::id)
                .toList();
    }

    /// Owned is b, to follow up is the second question.
    private static Review marked(Review review) {
        return new Change.Together(
                        List.of(
                                new Change.SetOwner(ref("b"), "Platform lead "),
                                new Change.SetFollowUp(SET.refOf(SECOND), true)))
                .applyTo(review);
    }

    /// To be looked at is a.
    private static Review looked(Review review) {
        var carried = new Provenance.Carried(SET.ref(), "a", true);
        var answer = review.answerTo(ref("a")).withProvenance(carried);
        return review.withAnswers(review.answers().with(ref("a"), answer));
    }

    private static PracticeRef ref(String key) {
        return new PracticeRef("set", key);
    }

    private static QuestionFilter filter(String conditions) {
        return words(conditions)
                .map(QuestionFilterTest::condition)
                .map(QuestionFilter::of)
                .reduce(QuestionFilter.ALL, QuestionFilter::and);
    }

    private static Condition condition(String word) {
        return switch (word) {
            case "unanswered" -> new Condition.Unanswered();
            case "high" -> new Condition.AtHighRisk();
            case "iam" -> new Condition.InLayer(Layer.IAM);
            case "data" -> new Condition.InLayer(Layer.DATA);
            case "vault" -> new Condition.OfService("Vault");
            case "lead" -> new Condition.OwnedBy("Platform lead");
            case "nobody" -> new Condition.OwnedBy("");
            case "flagged" -> new Condition.ToFollowUp();
            case "look" -> new Condition.ToLookAt();
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isBlank());
    }

    private static Practice reaching(Practice practice, Layer layer, String... services) {
        return with(practice, new Reach(List.of(services), List.of(layer), Set.of(), List.of()));
    }
}
