package dev.parapet.review.keep;

import dev.parapet.review.Review;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Saves a review that changes all the time: a moment after the last change, and not much later
/// than the first. Writes on one thread of its own, one write at a time, the newest state always.
/// Safe on every thread.
public final class SavingLoop implements AutoCloseable {

    /// Puts a review where it is safe.
    @FunctionalInterface
    public interface Saving {
        Kept save(Review review) throws IOException;
    }

    /// How long it waits.
    ///
    /// @param quiet after the last change
    /// @param longest after the first change that is not saved
    /// @param again after a failure
    public record Pace(Duration quiet, Duration longest, Duration again) {
        public static final Pace USUAL =
                new Pace(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    /// What came of one write.
    public sealed interface Outcome {
        record Done(Review review, Kept kept) implements Outcome {}

        record Failed(Review review, Exception failure) implements Outcome {}
    }

    /// A state, by the number of states until then.
    private record Noted(Review review, long number) {}

    private final Saving saving;
    private final Consumer<Outcome> listener;
    private final Pace pace;
    private final ScheduledExecutorService disk =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("autosave").daemon().factory());
    private final AtomicReference<Optional<Noted>> waiting =
            new AtomicReference<>(Optional.empty());
    private final AtomicLong noted = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private final AtomicReference<Optional<Outcome>> last = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Future<?>> planned =
            new AtomicReference<>(CompletableFuture.completedFuture(true));
    private final AtomicBoolean limited = new AtomicBoolean();

    /// @param listener is told of every write, on the writing thread
    public SavingLoop(Saving saving, Consumer<Outcome> listener, Pace pace) {
        this.saving = saving;
        this.listener = listener;
        this.pace = pace;
    }

    /// Takes note of a new state, to be saved soon.
    public void changed(Review review) {
        waiting.set(Optional.of(new Noted(review, noted.incrementAndGet())));
        planned.getAndSet(schedule(pace.quiet())).cancel(false);
        if (limited.compareAndSet(false, true)) {
            var _ = schedule(pace.longest());
        }
    }

    /// Whether there is a state that is not written yet, be it that its turn has come.
    public boolean isBehind() {
        return finished.get() < noted.get();
    }

    /// Saves what is not saved yet and waits for it.
    ///
    /// @return what came of the last write; nothing where there never was one
    public Optional<Outcome> saveNow() {
        try {
            disk.submit(this::flush).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            // closed: what there was to save was saved or given up
        } catch (ExecutionException e) {
            throw new IllegalStateException("saving never throws", e);
        }
        return last.get();
    }

    /// Gives up what is not saved yet, and saves nothing more.
    @Override
    public void close() {
        waiting.set(Optional.empty());
        disk.shutdown();
    }

    private Future<?> schedule(Duration wait) {
        try {
            return disk.schedule(this::flush, wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(false);
        }
    }

    private void flush() {
        limited.set(false);
        var next = waiting.getAndSet(Optional.empty());
        next.ifPresent(state -> {
            var outcome = save(state.review());
            switch (outcome) {
                case Outcome.Done _ -> finished.set(state.number());
                case Outcome.Failed _ -> {
                    waiting.updateAndGet(newer -> newer.isPresent() ? newer : next);
                    var _ = schedule(pace.again());
                }
            }
            last.set(Optional.of(outcome));
            listener.accept(outcome);
        });
    }

    /// A bug in saving must not leave “Saving…” on screen for ever, so it counts as a failure too.
    private Outcome save(Review review) {
        try {
            return new Outcome.Done(review, saving.save(review));
        } catch (IOException | RuntimeException e) {
            return new Outcome.Failed(review, e);
        }
    }
}
