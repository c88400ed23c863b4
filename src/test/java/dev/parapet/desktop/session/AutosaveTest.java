package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.SaveState.Beside;
import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.desktop.session.SaveState.Unsaved;
import dev.parapet.document.Loaded;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.SavingLoop;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

@ExtendWith(ApplicationExtension.class)
class AutosaveTest implements Autosave.Writing {
    private static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");
    private static final SavingLoop.Pace PACE =
            new SavingLoop.Pace(
                    SavingLoop.Pace.USUAL.quiet(),
                    SavingLoop.Pace.USUAL.longest(),
                    Duration.ofMillis(50));
    private static final int LONGER_THAN_ANY_WAIT = 15;

    @TempDir private Path folder = Path.of("");

    private final List<Review> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Review> setAside = Collections.synchronizedList(new ArrayList<>());
    private volatile Kept kept = new Kept.InPlace();
    private volatile boolean byItself = true;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Optional<IOException> failure = Optional.empty();
    private ReviewSession session = session(Path.of(""));
    private Autosave autosave = autosave();

    @Start
    void begin(Stage stage) {
        session = session(folder.resolve("review.parapet"));
        autosave = autosave();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(autosave::close);
    }

    @Test
    void beginsAsSavedWhenTheReviewLastChanged() {
        assertThat(state()).isEqualTo(new Saved(session.review().get().changed()));
    }

    @Test
    void writesAChangeByItself(FxRobot robot) throws Exception {
        robot.interact(() -> reviewer("Security lead"));

        assertThat(state()).isEqualTo(new Saving());
        await(state -> state.equals(new Saved(NOW)));
        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void writesManyQuickChangesOnce(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("S");
            reviewer("Se");
            reviewer("Security lead");
        });

        await(Saved.class::isInstance);
        assertThat(written).containsExactly(session.review().get());
    }

    @Test
    void writesBeforeLeaving(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("Security lead");
            assertThat(autosave.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void writesNothingWhereNothingChanged(FxRobot robot) {
        robot.interact(autosave::saveNow);

        assertThat(written).isEmpty();
    }

    @Test
    void saysWhyItCouldNotWriteAndTriesAgainOnTheNextChange(FxRobot robot) throws Exception {
        failure = Optional.of(new AccessDeniedException("review.parapet"));
        robot.interact(() -> reviewer("Security lead"));
        await(state -> state.equals(new NotSaved("may not write review.parapet")));

        failure = Optional.empty();
        robot.interact(() -> reviewer("Platform lead"));
        await(Saved.class::isInstance);
        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void doesNotClaimToBeSavedWhenLeavingFails(FxRobot robot) {
        failure = Optional.of(new AccessDeniedException("review.parapet"));

        robot.interact(() -> {
            reviewer("Security lead");
            assertThat(autosave.saveNow()).isInstanceOf(NotSaved.class);
        });
    }

    @Test
    void triesAgainByItselfUntilItCanWrite(FxRobot robot) throws Exception {
        failure = Optional.of(new AccessDeniedException("review.parapet"));
        robot.interact(() -> reviewer("Security lead"));
        await(_ -> attempts.get() > 2);
        assertThat(state()).isInstanceOf(NotSaved.class);

        failure = Optional.empty();
        await(Saved.class::isInstance);
        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void writesBeforeLeavingWhatIsAgainAsItWasSaved(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("Security lead");
            autosave.saveNow();
            reviewer("Platform lead");
            reviewer("Security lead");
            assertThat(autosave.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(onDisk().people().reviewer()).isEqualTo("Security lead");
    }

    @Test
    void leavesNoOlderWriteTheLastWord(FxRobot robot) throws Exception {
        robot.interact(() -> {
            reviewer("Security lead");
            autosave.saveNow();
            gate = new CountDownLatch(1);
            reviewer("Platform lead");
        });
        await(_ -> attempts.get() == 2);
        robot.interact(() -> {
            reviewer("Security lead");
            gate.countDown();
            assertThat(autosave.saveNow()).isEqualTo(new Saved(NOW));
        });

        assertThat(written).hasSize(3);
        assertThat(onDisk().people().reviewer()).isEqualTo("Security lead");
    }

    @Test
    void writesNothingByItselfWhereThePersonSaves(FxRobot robot) throws Exception {
        byItself = false;
        robot.interact(() -> reviewer("Security lead"));

        assertThat(state()).isEqualTo(new Unsaved());
        await(_ -> setAside.equals(List.of(session.review().get())));
        assertThat(written).isEmpty();
        assertThat(state()).isEqualTo(new Unsaved());
    }

    @Test
    void writesWhatWasSetAsideOnceThePersonSaves(FxRobot robot) throws Exception {
        byItself = false;
        robot.interact(() -> reviewer("Security lead"));
        await(_ -> !setAside.isEmpty());

        robot.interact(() -> assertThat(autosave.saveNow()).isEqualTo(new Saved(NOW)));

        assertThat(onDisk()).isEqualTo(session.review().get());
    }

    @Test
    void saysWhichCopyHoldsTheAnswersWhereTheFileIsSomebodyElses(FxRobot robot) throws Exception {
        var copy = folder.resolve("copy.parapet");
        kept = new Kept.Beside(copy, Kept.Reason.CHANGED);
        robot.interact(() -> reviewer("Security lead"));

        await(state -> state.equals(new Beside(copy, Kept.Reason.CHANGED)));
    }

    @Test
    void writesWhatWasTypedLastWhenTheProgramIsEnded(FxRobot robot) throws Exception {
        robot.interact(() -> reviewer("Security lead"));
        autosave.saveAtEnd();

        assertThat(onDisk().people().reviewer()).isEqualTo("Security lead");
    }

    private Autosave autosave() {
        return new Autosave(
                session,
                this,
                new Autosave.Manner(
                        () -> byItself,
                        e -> "may not write " + e.getMessage(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        PACE));
    }

    @Override
    public Kept save(Review review) throws IOException {
        attempts.incrementAndGet();
        passGate();
        if (failure.isPresent()) {
            throw failure.get();
        }
        new ReviewFile().save(review, session.file());
        written.add(review);
        return kept;
    }

    @Override
    public Kept setAside(Review review) {
        setAside.add(review);
        return new Kept.SetAside();
    }

    private void passGate() {
        try {
            assertThat(gate.await(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody opened the gate", e);
        }
    }

    private void reviewer(String name) {
        session.change(new Change.SetPeople(new People(name, List.of())));
    }

    private SaveState state() {
        return autosave.state().get();
    }

    private void await(Predicate<SaveState> expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS, () -> expected.test(state()));
    }

    private Review onDisk() throws IOException {
        return switch (new ReviewFile().open(session.file())) {
            case Loaded.Ready<OpenedReview>(var opened, _) -> opened.review();
            case Loaded.Refused<OpenedReview>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static ReviewSession session(Path file) {
        var review = SampleReview.untouched(SampleReview.pillar());
        return new ReviewSession(review, file, false, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
