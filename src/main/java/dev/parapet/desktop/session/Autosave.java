package dev.parapet.desktop.session;

import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.review.Review;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Saves the open review by itself: half a second after the last change and at most a second after
/// the first one. Writes on one thread of its own; use it on the JavaFX thread only.
public final class Autosave implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration NEXT_TRY = Duration.ofSeconds(10);

    /// Puts a review into a file, whole or not at all.
    @FunctionalInterface
    public interface Writing {
        void write(Review review, Path file) throws IOException;
    }

    private final ReviewSession session;
    private final Writing writing;
    private final Function<Exception, String> reason;
    private final Clock clock;
    private final Duration nextTry;
    private final ScheduledExecutorService disk =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("autosave").daemon().factory());
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ChangeListener<Review> onChange = (_, _, _) -> changed();
    private Future<?> planned = CompletableFuture.completedFuture(true);
    private boolean waiting;
    private long waitingSince;
    private int lastBegun;
    private int lastFinished;

    /// Begins to watch a session whose review is as it stands in its file.
    ///
    /// @param reason says what went wrong and what to do, to stand behind “Not saved:”
    public Autosave(
            ReviewSession session,
            Writing writing,
            Function<Exception, String> reason,
            Clock clock) {
        this(session, writing, reason, clock, NEXT_TRY);
    }

    /// @param nextTry how long after a failure it tries again by itself
    Autosave(
            ReviewSession session,
            Writing writing,
            Function<Exception, String> reason,
            Clock clock,
            Duration nextTry) {
        this.session = session;
        this.writing = writing;
        this.reason = reason;
        this.clock = clock;
        this.nextTry = nextTry;
        this.state = new ReadOnlyObjectWrapper<>(new Saved(session.review().get().changed()));
        session.review().addListener(onChange);
    }

    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Writes the review soon although it did not change here, where its file may be behind it.
    public void saveSoon() {
        changed();
    }

    /// Writes what is not written yet and waits for it. A review that is again as it was last
    /// written is written too while another write is under way: that one would have the last word.
    ///
    /// @return whether the file now holds what is on screen, never “Saving”
    public SaveState saveNow() {
        planned.cancel(false);
        if (lastFinished != lastBegun || !(state.get() instanceof Saved)) {
            var review = session.review().get();
            var number = ++lastBegun;
            finish(number, CompletableFuture.supplyAsync(() -> write(review), disk).join());
        }
        return state.get();
    }

    /// Stops watching. What is not written yet is not written any more.
    @Override
    public void close() {
        session.review().removeListener(onChange);
        planned.cancel(false);
        disk.shutdown();
    }

    private void changed() {
        if (!waiting) {
            waiting = true;
            waitingSince = System.nanoTime();
        }
        if (state.get() instanceof Saved) {
            state.set(new Saving());
        }
        var left = LONGEST.minusNanos(System.nanoTime() - waitingSince);
        plan(left.compareTo(QUIET) < 0 ? left : QUIET);
    }

    private void plan(Duration wait) {
        planned.cancel(false);
        var review = session.review().get();
        var number = ++lastBegun;
        planned =
                disk.schedule(
                        () -> {
                            var result = write(review);
                            Platform.runLater(() -> finish(number, result));
                        },
                        Math.max(0, wait.toNanos()),
                        TimeUnit.NANOSECONDS);
    }

    /// A bug in writing must not leave “Saving…” on screen for ever, so it counts as a failure too.
    private SaveState write(Review review) {
        try {
            writing.write(review, session.file());
            return new Saved(clock.instant());
        } catch (IOException | RuntimeException e) {
            return new NotSaved(reason.apply(e));
        }
    }

    /// Takes note of a finished write, unless a later one finished before or nobody watches any
    /// more. Where another was begun since, the file is behind again or soon will be.
    private void finish(int number, SaveState result) {
        if (number < lastFinished || disk.isShutdown()) {
            return;
        }
        lastFinished = number;
        waiting = number != lastBegun;
        waitingSince = System.nanoTime();
        switch (result) {
            case Saved _ -> state.set(waiting ? new Saving() : result);
            case NotSaved _ -> {
                if (!waiting) {
                    plan(nextTry);
                }
                state.set(result);
            }
            case Saving _ -> throw new IllegalStateException("a finished write is still saving");
        }
    }
}
