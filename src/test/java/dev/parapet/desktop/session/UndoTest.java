package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.Occasion;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Snapshot;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.merge.Merge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class UndoTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionSet SET =
            SampleReviews.set("alpha", SampleReviews.question("A1", "HHM"));
    private static final PracticeRef FIRST = new PracticeRef("alpha", "a");
    private static final PracticeRef SECOND = new PracticeRef("alpha", "b");

    @TempDir private Path folder;

    private final ReviewSession session = session(SampleReviews.review(SET), false);

    @Test
    void takesBackEachChangeAndDoesItAgain() {
        answer(FIRST, PracticeState.IN_PLACE);
        answer(FIRST, PracticeState.PARTLY);

        session.undo();
        assertThat(state(FIRST)).isEqualTo(PracticeState.IN_PLACE);
        session.undo();
        assertThat(state(FIRST)).isEqualTo(PracticeState.UNANSWERED);
        session.redo();
        session.redo();
        assertThat(state(FIRST)).isEqualTo(PracticeState.PARTLY);
        assertThat(session.redo()).isEmpty();
    }

    @Test
    void savingEmptiesNothing() throws IOException {
        answer(FIRST, PracticeState.IN_PLACE);
        new ReviewFile().save(session.review().get(), folder.resolve("a.parapet"));

        assertThat(session.undo()).isPresent();
        assertThat(state(FIRST)).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void typingInOneNoteIsOneStep() {
        answer(FIRST, PracticeState.IN_PLACE);
        for (var text : List.of("K", "Ke", "Key", "Keys")) {
            session.change(new Change.SetNote(FIRST, text));
        }
        session.change(new Change.SetNote(SECOND, "x"));

        session.undo();
        assertThat(note(FIRST)).isEqualTo("Keys");
        session.undo();
        assertThat(note(FIRST)).isEmpty();
        assertThat(state(FIRST)).isEqualTo(PracticeState.IN_PLACE);
        session.redo();
        assertThat(note(FIRST)).isEqualTo("Keys");
    }

    @Test
    void typingThatIsTakenBackInTheFieldIsNoStep() {
        answer(FIRST, PracticeState.IN_PLACE);
        session.change(new Change.SetNote(FIRST, "K"));
        session.change(new Change.SetNote(FIRST, ""));

        session.undo();
        assertThat(state(FIRST)).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        answer(FIRST, PracticeState.IN_PLACE);
        session.undo();
        answer(SECOND, PracticeState.PARTLY);

        assertThat(session.toRedo().get()).isEmpty();
        assertThat(session.toUndo().get()).isPresent();
    }

    @Test
    void changesThatAreOneDeedAreOneStep() {
        session.change(
                new Change.Together(
                        List.of(
                                new Change.SetOwner(FIRST, "Platform lead"),
                                new Change.SetOwner(SECOND, "Platform lead"))));
        assertThat(session.review().get().answerTo(SECOND).plan().owner())
                .isEqualTo("Platform lead");

        session.undo();
        assertThat(session.review().get().answers()).isEqualTo(SampleReviews.review(SET).answers());
    }

    @Test
    void aMilestoneCanBeTakenBack() {
        answer(FIRST, PracticeState.IN_PLACE);
        var kept = Milestones.keep(session.review().get(), "Kick-off", NOW);
        session.change(new Change.Become(new Occasion.Kept("Kick-off"), kept));

        assertThat(session.undo())
                .get()
                .isInstanceOfSatisfying(
                        Step.Became.class,
                        step ->
                                assertThat(step.occasion())
                                        .isEqualTo(new Occasion.Kept("Kick-off")));
        assertThat(session.review().get().milestones()).isEmpty();
        session.redo();
        assertThat(session.review().get().milestones()).isEqualTo(kept.milestones());
    }

    @Test
    void aMergeThatIsTakenBackCanBeMadeAnew() {
        var theirs =
                new Change.SetState(SECOND, PracticeState.PARTLY)
                        .applyTo(session.review().get())
                        .signed(session.review().get(), new Stamp("Platform lead", NOW));
        answer(FIRST, PracticeState.IN_PLACE);
        var before = session.review().get();
        merge(theirs);
        assertThat(state(SECOND)).isEqualTo(PracticeState.PARTLY);

        session.undo();
        assertThat(session.review().get()).isEqualTo(before);
        merge(theirs);

        assertThat(state(FIRST)).isEqualTo(PracticeState.IN_PLACE);
        assertThat(state(SECOND)).isEqualTo(PracticeState.PARTLY);
        session.undo();
        session.redo();
        assertThat(state(SECOND)).isEqualTo(PracticeState.PARTLY);
    }

    private void merge(Review theirs) {
        var merged = Merge.of(session.review().get(), theirs).review();
        session.change(new Change.Become(new Occasion.Merged("shop.parapet"), merged));
    }

    @Test
    void theHistoryTellsOfWhatWasUndone() {
        answer(FIRST, PracticeState.IN_PLACE);
        session.undo();

        var history = session.review().get().history().entries();
        assertThat(history).hasSize(2);
        assertThat(history.getLast().edit()).isEqualTo(history.getFirst().edit().reversed());
        assertThat(history.getLast().by()).isEqualTo(new Stamp("Ana", NOW));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void goesThroughEveryMomentBackAndForth(long seed) {
        var random = new RandomReviews(seed);
        var any = session(random.review(), false);
        var moments = new ArrayList<Snapshot>();
        for (var i = 0; i < 60; i++) {
            moments.add(any.review().get().now());
            any.change(random.change(any.review().get()));
        }
        var last = any.review().get().now();

        while (any.undo().isPresent()) {
            assertThat(any.review().get().now()).as("seed %s", seed).isIn(moments);
            assertThat(any.assessment().get())
                    .as("seed %s", seed)
                    .isEqualTo(Assessor.assess(any.review().get()));
        }
        assertThat(any.review().get().now()).isEqualTo(moments.getFirst());
        while (any.redo().isPresent()) {
            assertThat(any.assessment().get())
                    .as("seed %s", seed)
                    .isEqualTo(Assessor.assess(any.review().get()));
        }
        assertThat(any.review().get().now()).as("seed %s", seed).isEqualTo(last);
    }

    @Test
    void whatIsOnlyReadHasNothingToUndo() {
        var readOnly = session(SampleReviews.review(SET), true);
        readOnly.change(new Change.SetNote(FIRST, "x"));

        assertThat(readOnly.undo()).isEqualTo(Optional.empty());
        assertThat(Edit.between(SampleReviews.review(SET).now(), readOnly.review().get().now()))
                .isEmpty();
    }

    private void answer(PracticeRef practice, PracticeState state) {
        session.change(new Change.SetState(practice, state));
    }

    private PracticeState state(PracticeRef practice) {
        return session.review().get().answerTo(practice).state();
    }

    private String note(PracticeRef practice) {
        return session.review().get().answerTo(practice).note();
    }

    private static ReviewSession session(Review review, boolean readOnly) {
        return new ReviewSession(
                review,
                Path.of("a.parapet"),
                readOnly,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Person(() -> "Ana", sets -> sets));
    }
}
