package dev.parapet.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.History.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class HistoryTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionSet SET =
            SampleReviews.set("alpha", SampleReviews.question("A1", "HHM"));
    private static final PracticeRef FIRST = new PracticeRef("alpha", "a");
    private static final PracticeRef SECOND = new PracticeRef("alpha", "b");

    private Review review = SampleReviews.review(SET);

    @Test
    void saysWhoChangedWhatAndWhen() {
        change("Ana", 0, new Change.SetState(FIRST, PracticeState.IN_PLACE));
        change("Ben", 60, new Change.SetState(FIRST, PracticeState.PARTLY));

        assertThat(review.history().of(FIRST))
                .containsExactly(
                        new Entry(
                                new Stamp("Ana", NINE),
                                new Edit.OfPractice(
                                        FIRST,
                                        PracticeField.STATE,
                                        PracticeAnswer.EMPTY,
                                        PracticeAnswer.EMPTY.withState(PracticeState.IN_PLACE))),
                        new Entry(
                                new Stamp("Ben", NINE.plusSeconds(60)),
                                new Edit.OfPractice(
                                        FIRST,
                                        PracticeField.STATE,
                                        PracticeAnswer.EMPTY.withState(PracticeState.IN_PLACE),
                                        PracticeAnswer.EMPTY.withState(PracticeState.PARTLY))));
        assertThat(review.changed()).isEqualTo(NINE.plusSeconds(60));
        assertThat(review.history().of(SECOND)).isEmpty();
    }

    @Test
    void typingByOnePersonInOneFieldIsOneEntryForTenMinutes() {
        type("Ana", 0, FIRST, "K");
        type("Ana", 1, FIRST, "Ke");
        type("Ana", 600, FIRST, "Key");
        type("Ana", 601, FIRST, "Keys");

        assertThat(notes()).containsExactly(" > Key", "Key > Keys");
    }

    @Test
    void typingByAnotherPersonOrElsewhereIsAnEntryOfItsOwn() {
        type("Ana", 0, FIRST, "K");
        type("Ben", 1, FIRST, "Ke");
        type("Ben", 2, SECOND, "x");
        type("Ben", 3, FIRST, "Key");

        assertThat(notes()).containsExactly(" > K", "K > Ke", " > x", "Ke > Key");
    }

    @Test
    void typingThatCameToNothingLeavesNoEntry() {
        type("Ana", 0, FIRST, "K");
        type("Ana", 1, FIRST, "");

        assertThat(review.history()).isEqualTo(History.NONE);
    }

    @Test
    void answersAreNeverJoined() {
        change("Ana", 0, new Change.SetState(FIRST, PracticeState.IN_PLACE));
        change("Ana", 1, new Change.SetState(FIRST, PracticeState.PARTLY));
        change("Ana", 2, new Change.SetState(FIRST, PracticeState.IN_PLACE));

        assertThat(review.history().entries()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void givesBackEveryEarlierMoment(long seed) {
        var random = new RandomReviews(seed);
        review = random.review();
        var moments = new ArrayList<Snapshot>();
        for (var i = 0; i < 60; i++) {
            moments.add(review.now());
            change("Ana", 3600L * i, random.change(review));
        }

        for (var i = 0; i < moments.size(); i++) {
            assertThat(review.history().at(NINE.plusSeconds(3600L * i - 1), review.now()))
                    .as("seed %s, moment %s", seed, i)
                    .isEqualTo(moments.get(i));
        }
    }

    @Test
    void twoCopiesShareWhatWasDoneBeforeTheyParted() {
        change("Ana", 0, new Change.SetState(FIRST, PracticeState.IN_PLACE));
        change("Ana", 1, new Change.SetState(SECOND, PracticeState.PARTLY));
        var parted = review;
        change("Ana", 2, new Change.SetState(FIRST, PracticeState.PARTLY));
        var ours = review.history();
        review = parted;
        change("Ben", 2, new Change.SetOwner(SECOND, "Ben"));

        assertThat(ours.shared(review.history())).isEqualTo(2);
        assertThat(review.history().rewound(review.now(), 2)).isEqualTo(parted.now());
    }

    @Test
    void forgetsTheOldestWhereItGrowsTooLarge() {
        var long1 = "x".repeat(900_000);
        type("Ana", 0, FIRST, long1);
        for (var i = 1; i <= 5; i++) {
            type("Ana", i * 1000L, FIRST, long1 + i);
        }

        assertThat(review.history().entries()).hasSize(2);
        assertThat(review.history().entries().getLast().edit())
                .isInstanceOfSatisfying(
                        Edit.OfPractice.class, edit -> assertThat(edit.to().note()).endsWith("5"));
    }

    private List<String> notes() {
        return review.history().entries().stream()
                .map(entry -> (Edit.OfPractice) entry.edit())
                .map(edit -> edit.from().note() + " > " + edit.to().note())
                .toList();
    }

    private void type(String who, long second, PracticeRef practice, String note) {
        change(who, second, new Change.SetNote(practice, note));
    }

    private void change(String who, long second, Change change) {
        review = change.applyTo(review).signed(review, new Stamp(who, NINE.plusSeconds(second)));
    }
}
