package dev.parapet.review.take;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Provenance;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.take.Taking.Fate;
import dev.parapet.review.take.Taking.Offer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class TakingTest {
    private static final QuestionSet SET = set("set", question("q", "HML"));
    private static final PracticeRef A = new PracticeRef("set", "a");
    private static final Provenance PLATFORM =
            new Provenance.TakenOver("Order service", LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @CsvSource({
        // there, here, what is offered
        "'+-~', '...', a TAKEN b TAKEN c TAKEN",
        "'+..', '...', a TAKEN",
        "'...', '+-~', ''",
        "'+-~', '+-~', ''",
        "'+-.', '-.+', a OTHERWISE b TAKEN",
    })
    void offersWhatIsAnsweredThereAndNotTheSameHere(String there, String here, String offered) {
        var taking = taking(there, here);

        assertThat(
                        taking.offers().stream()
                                .map(offer -> offer.practice().id() + " " + offer.fate())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(offered);
    }

    @Test
    void anAnswerSaysWhereItWasGivenUntilItIsGivenAnew() {
        var taking = taking("+..", "...");
        var taken = taking.take(Set.of(A)).applyTo(taking.into());

        assertThat(taken.answerTo(A).provenance()).isEqualTo(PLATFORM);
        assertThat(
                        new Change.SetState(A, PracticeState.PARTLY)
                                .applyTo(taken)
                                .answerTo(A)
                                .provenance())
                .isEqualTo(Provenance.GIVEN);
    }

    @Test
    void anAnswerThatWasTakenOverBeforeSaysWhereItWasGivenFirst() {
        var first = taking("+..", "...");
        var second = new Taking(first.take(Set.of(A)).applyTo(first.into()), review(SET));

        assertThat(second.take(Set.of(A)).applyTo(second.into()).answerTo(A).provenance())
                .isEqualTo(PLATFORM);
    }

    @Test
    void whatIsTypedHereStays() {
        var there = new Change.SetNote(A, "keys rotate").applyTo(answered(review(SET), SET, "+"));
        there = new Change.SetOwner(A, "Platform lead").applyTo(there);
        var here = new Change.SetNote(A, "ask again").applyTo(review(SET));
        here = new Change.SetOwner(A, "Application owner").applyTo(here);
        var answer = new Taking(there, here).take(Set.of(A)).applyTo(here).answerTo(A);

        assertThat(answer.state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(answer.note()).isEqualTo("ask again\n\nkeys rotate");
        assertThat(answer.plan().owner()).isEqualTo("Application owner");
    }

    @Test
    void aPrivateNoteStaysWhereItIs() {
        var there =
                new Change.SetNote(A, "not for others").applyTo(answered(review(SET), SET, "+"));
        there = new Change.SetPrivateNote(A, true).applyTo(there);
        var here = review(SET);

        assertThat(new Taking(there, here).take(Set.of(A)).applyTo(here).answerTo(A).note())
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingTwiceIsTakingOnce(long seed) {
        var taking = random(seed);
        var once = takenAll(taking);

        assertThat(new Taking(taking.from(), once).offers()).isEmpty();
        assertThat(takenAll(new Taking(taking.from(), once))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAnswerAndNoTextIsLost(long seed) {
        var taking = random(seed);
        var careful =
                taking.offers().stream()
                        .filter(offer -> offer.fate() == Fate.TAKEN)
                        .map(Offer::ref)
                        .collect(Collectors.toSet());
        var taken = taking.take(careful).applyTo(taking.into());

        taking.into()
                .answers()
                .practices()
                .forEach((ref, before) -> {
                    var after = taken.answerTo(ref);
                    if (before.isAnswered()) {
                        assertThat(after).isEqualTo(before);
                    }
                    assertThat(after.note()).startsWith(before.note());
                    assertThat(after.evidence()).containsAll(before.evidence());
                });
        assertThat(taken.withAnswers(Answers.NONE))
                .isEqualTo(taking.into().withAnswers(Answers.NONE));
    }

    private static Review takenAll(Taking taking) {
        var all = taking.offers().stream().map(Offer::ref).collect(Collectors.toSet());
        return taking.take(all).applyTo(taking.into());
    }

    /// Two reviews of the same question sets.
    private static Taking random(long seed) {
        var reviews = new RandomReviews(seed);
        var from = reviews.review();
        var into = from.withAnswers(Answers.NONE);
        for (int change = 0; change < 40; change++) {
            into = reviews.change(into).applyTo(into);
        }
        return new Taking(from, into);
    }

    private static Taking taking(String there, String here) {
        return new Taking(answered(review(SET), SET, there), answered(review(SET), SET, here));
    }
}
