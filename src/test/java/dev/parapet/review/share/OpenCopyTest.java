package dev.parapet.review.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Version;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeField;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

final class OpenCopyTest {
    private static final String SECRET = "Between us: nobody trusts the backup.";
    private static final Instant LATER = SampleReviews.BEGUN.plus(Duration.ofHours(1));
    private static final Review REVIEW =
            SampleReviews.review(SampleReviews.set("s", SampleReviews.question("q", "HM")));
    private static final PracticeRef PRACTICE = new PracticeRef("s", "a");
    private static final QuestionRef QUESTION = new QuestionRef("s", "q");

    @Test
    void isTheReviewItselfWhereNothingIsPrivate() {
        var review = after(REVIEW, new Change.SetNote(PRACTICE, "For everybody."));

        assertThat(OpenCopy.of(review)).isSameAs(review);
    }

    @Test
    void leavesPrivateNotesOut() {
        var review =
                after(
                        REVIEW,
                        new Change.SetNote(PRACTICE, SECRET),
                        new Change.SetPrivateNote(PRACTICE, true),
                        new Change.SetNotes(QUESTION, SECRET),
                        new Change.SetPrivateNotes(QUESTION, true));

        var copy = OpenCopy.of(review);

        assertThat(copy.answerTo(PRACTICE)).isEqualTo(PracticeAnswer.EMPTY);
        assertThat(file(copy)).doesNotContain(SECRET);
    }

    @Test
    void leavesOutWhatANoteSaidBeforeItBecamePrivate() {
        var noted = after(REVIEW, new Change.SetNote(PRACTICE, SECRET));
        var kept = Milestones.keep(noted, "Kick-off", LATER);
        var review =
                after(
                        kept,
                        new Change.SetPrivateNote(PRACTICE, true),
                        new Change.SetNote(PRACTICE, "Milder."),
                        new Change.SetPrivateNote(PRACTICE, false));

        assertThat(file(OpenCopy.of(review))).doesNotContain(SECRET);
    }

    @Test
    void leavesThemOutOfTheArchiveAndOfWhatIsToDecide() {
        var answer = PracticeAnswer.EMPTY.withNote(SECRET).withPrivateNote(true);
        var set = new SetRef("s", Version.of("0.9"));
        var archive = List.<Archived>of(new Archived.OfPractice(set, "X", "x", "Gone", answer));
        var conflict =
                new Conflict(
                        new FieldRef.OfPractice(PRACTICE, PracticeField.NOTE),
                        Before.UNKNOWN,
                        new FieldValue.Prose("Ours"),
                        new FieldValue.Prose(SECRET));
        var review =
                after(REVIEW, new Change.SetPrivateNote(PRACTICE, true))
                        .withConflicts(List.of(conflict));
        review = review.with(review.now().withArchive(archive));

        assertThat(file(OpenCopy.of(review))).doesNotContain(SECRET);
    }

    @Test
    void hasAnIdOfItsOwnThatIsAlwaysTheSame() {
        var review =
                after(
                        REVIEW,
                        new Change.SetNote(PRACTICE, SECRET),
                        new Change.SetPrivateNote(PRACTICE, true));
        var copy = OpenCopy.of(review);

        assertThat(copy.id()).isNotEqualTo(review.id()).isEqualTo(OpenCopy.of(review).id());
        assertThat(OpenCopy.of(copy)).isSameAs(copy);
    }

    @Test
    void aMilestoneIsPrivateWhereItsNoteIsByNow() {
        var noted = after(REVIEW, new Change.SetNote(PRACTICE, SECRET));
        var kept = Milestones.keep(noted, "Kick-off", LATER);
        var review = after(kept, new Change.SetPrivateNote(PRACTICE, true));

        assertThat(review.asOf(kept.milestones().getFirst()).answerTo(PRACTICE).privateNote())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void itsMilestonesHoldAsTheyDidAndItOpens(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        for (var i = 0; i < 6; i++) {
            var change = random.change(review);
            review = Milestones.keep(after(review, change), "Kept " + i, LATER);
        }
        var copy = OpenCopy.of(review);

        assertThat(IntStream.range(0, 6).filter(i -> Milestones.holds(copy.milestones(), i)))
                .hasSize(6);
        assertThat(new ReviewFile().open("copy", new ReviewFile().toBytes(copy)).problems())
                .isEmpty();
    }

    @Test
    void whatDidNotHoldDoesNotHoldInTheCopy() {
        var kept = Milestones.keep(after(REVIEW, new Change.SetNote(PRACTICE, "a")), "One", LATER);
        var one = kept.milestones().getFirst();
        var changed =
                after(
                        kept.withMilestones(List.of(one.with(REVIEW.now()))),
                        new Change.SetPrivateNote(PRACTICE, true));

        assertThat(Milestones.holds(OpenCopy.of(changed).milestones(), 0)).isFalse();
    }

    private static Review after(Review review, Change... changes) {
        var next = review;
        for (var change : changes) {
            next = change.applyTo(next).signed(next, new Stamp("", LATER));
        }
        return next;
    }

    private static String file(Review review) {
        return new String(new ReviewFile().toBytes(review), StandardCharsets.UTF_8);
    }
}
