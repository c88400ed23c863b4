package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.document.Loaded;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.SavingLoop;
import dev.parapet.review.keep.Wanted;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
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

/// An open review and its saving, which tells what it wrote and may be kept waiting or made to
/// fail.
final class WatchedSaving implements Autosave.Writing {
    static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");

    private static final SavingLoop.Pace PACE =
            new SavingLoop.Pace(
                    SavingLoop.Pace.USUAL.quiet(),
                    SavingLoop.Pace.USUAL.longest(),
                    Duration.ofMillis(50));
    private static final int LONGER_THAN_ANY_WAIT = 15;

    final List<Review> written = Collections.synchronizedList(new ArrayList<>());
    final List<Review> setAside = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger attempts = new AtomicInteger();
    volatile Kept kept = new Kept.InPlace();
    volatile boolean byItself = true;
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile Optional<IOException> failure = Optional.empty();
    final ReviewSession session;
    final Autosave autosave;

    WatchedSaving(Path file) {
        session =
                new ReviewSession(
                        SampleReview.untouched(SampleReview.pillar()),
                        file,
                        false,
                        Clock.fixed(NOW, ZoneOffset.UTC));
        autosave = begin();
    }

    private Autosave begin() {
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
    public Kept save(Review review, Wanted wanted) throws IOException {
        attempts.incrementAndGet();
        passGate();
        wanted.goOn();
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

    /// Somebody asked to save, and the file is being written until the gate opens.
    void beginInTheMiddleOfIt(FxRobot robot) throws TimeoutException {
        gate = new CountDownLatch(1);
        robot.interact(() -> {
            reviewer("Security lead");
            autosave.beginSaving();
        });
        await(_ -> attempts.get() == 1);
    }

    /// What the window does in three steps, so that it goes on meanwhile.
    SaveState saveNow() {
        autosave.beginSaving();
        return endSaving();
    }

    /// The last two of them.
    SaveState endSaving() {
        var _ = autosave.awaitSaving();
        return autosave.endSaving();
    }

    private void passGate() {
        try {
            assertThat(gate.await(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody opened the gate", e);
        }
    }

    void reviewer(String name) {
        session.change(new Change.SetPeople(new People(name, List.of())));
    }

    SaveState state() {
        return autosave.state().get();
    }

    void await(Predicate<SaveState> expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS, () -> expected.test(state()));
    }

    Review onDisk() throws IOException {
        return switch (new ReviewFile().open(session.file())) {
            case Loaded.Ready<OpenedReview>(var opened, _) -> opened.review();
            case Loaded.Refused<OpenedReview>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }
}
