package dev.parapet.desktop.session;

import dev.parapet.desktop.session.SaveState.Beside;
import dev.parapet.desktop.session.SaveState.NotSaved;
import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.desktop.session.SaveState.Unsaved;
import dev.parapet.review.Review;
import dev.parapet.review.keep.Kept;
import dev.parapet.review.keep.SavingLoop;
import dev.parapet.review.keep.SavingLoop.Outcome;
import dev.parapet.review.keep.Wanted;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Saves the open review by itself, or only sets its changes aside where the person saves it
/// themselves, and says at every moment which of it is true. Use it on the JavaFX thread, except
/// where another is said.
public final class Autosave implements AutoCloseable {

    /// Where a review goes.
    public interface Writing {
        /// Puts it into its file, or beside it, whole or not at all.
        Kept save(Review review, Wanted wanted) throws IOException;

        /// Puts it into the recovery copy.
        Kept setAside(Review review) throws IOException;
    }

    /// What came of the latest write, by the number of writes until then.
    private record Written(long number, Optional<Outcome> outcome) {
        static final Written NOTHING = new Written(0, Optional.empty());

        Written next(Outcome latest) {
            return new Written(number + 1, Optional.of(latest));
        }
    }

    /// How saving goes about it.
    ///
    /// @param byItself whether changes are saved without being asked to; read again for each
    /// @param reason says what went wrong and what to do, to stand behind “Not saved:”
    public record Manner(
            BooleanSupplier byItself,
            Function<Exception, String> reason,
            Clock clock,
            SavingLoop.Pace pace) {}

    private final ReviewSession session;
    private final Writing writing;
    private final Manner manner;
    private final SavingLoop loop;

    /// How many wait for a save that they asked for.
    private final AtomicInteger waiting = new AtomicInteger();

    /// Whether nobody wants what is not written yet, until something changes or somebody asks.
    private final AtomicBoolean left = new AtomicBoolean();

    /// Whether nobody wants the write any more that runs or ran last.
    private final AtomicReference<AtomicBoolean> unwanted =
            new AtomicReference<>(new AtomicBoolean());

    private final AtomicReference<Written> written = new AtomicReference<>(Written.NOTHING);
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ChangeListener<Review> onChange = (_, _, _) -> saveSoon();
    private long shown;
    private boolean closed;

    /// Begins to watch a session whose review is as it stands in its file.
    public Autosave(ReviewSession session, Writing writing, Manner manner) {
        this.session = session;
        this.writing = writing;
        this.manner = manner;
        this.loop = new SavingLoop(this::write, this::tell, manner.pace());
        this.state = new ReadOnlyObjectWrapper<>(new Saved(session.review().get().changed()));
        session.review().addListener(onChange);
    }

    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Takes note of a change. Also for a review that did not change here, where its file may be
    /// behind it.
    public void saveSoon() {
        left.set(false);
        loop.changed(session.review().get());
        if (!manner.byItself().getAsBoolean()) {
            state.set(new Unsaved());
        } else if (!(state.get() instanceof NotSaved)) {
            state.set(new Saving());
        }
    }

    /// Begins to save what is not saved yet, whether it saves by itself or not. What changes from
    /// now on is saved next, as anything that changes. Whoever begins this ends it or leaves it.
    public void beginSaving() {
        waiting.incrementAndGet();
        left.set(false);
        loop.changed(session.review().get());
        state.set(new Saving());
    }

    /// Waits until it is saved, on any thread but JavaFX’s.
    public Optional<Outcome> awaitSaving() {
        return loop.saveNow();
    }

    /// Ends what was begun, once it was waited for.
    ///
    /// @return what came of it, or “Saving” or “Unsaved” where something changed meanwhile
    public SaveState endSaving() {
        waiting.decrementAndGet();
        show(written.get());
        return state.get();
    }

    /// Ends what was begun for somebody who does not wait for it: what is not written yet is saved
    /// by itself, or set aside where the person saves.
    public void leaveSaving() {
        waiting.decrementAndGet();
    }

    /// Ends what was begun for somebody who does not want it any more: unless others wait for it or
    /// it is in the file already, that stays as it was, and what is not saved is set aside until
    /// something changes or somebody asks.
    public void giveUpSaving() {
        if (waiting.decrementAndGet() == 0) {
            left.set(true);
            unwanted.get().set(true);
        }
    }

    /// Writes what is not written yet, while the program is being ended from outside. On any
    /// thread.
    public void saveAtEnd() {
        var _ = loop.saveNow();
    }

    /// Stops watching. What is not saved yet is not saved any more.
    @Override
    public void close() {
        closed = true;
        session.review().removeListener(onChange);
        loop.close();
    }

    private Kept write(Review review) throws IOException {
        var isUnwanted = new AtomicBoolean();
        unwanted.set(isUnwanted);
        if (!isToBeSaved()) {
            return writing.setAside(review);
        }
        try {
            return writing.save(review, () -> goOnUnless(isUnwanted.get()));
        } catch (CancellationException e) {
            return writing.setAside(review);
        }
    }

    private boolean isToBeSaved() {
        return !left.get() && (waiting.get() > 0 || manner.byItself().getAsBoolean());
    }

    private static void goOnUnless(boolean isUnwanted) {
        if (isUnwanted) {
            throw new CancellationException("nobody wants it any more");
        }
    }

    private void tell(Outcome outcome) {
        var latest = written.updateAndGet(before -> before.next(outcome));
        Platform.runLater(() -> show(latest));
    }

    /// Shows what came of a write, unless that of a later one is shown already.
    private void show(Written latest) {
        if (latest.number() > shown && !closed) {
            shown = latest.number();
            latest.outcome().map(this::stateOf).ifPresent(state::set);
        }
    }

    private SaveState stateOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(_, var kept) -> loop.isBehind() ? behind() : stateOf(kept);
            case Outcome.Failed(_, var failure) -> new NotSaved(manner.reason().apply(failure));
        };
    }

    private SaveState behind() {
        return manner.byItself().getAsBoolean() ? new Saving() : new Unsaved();
    }

    private SaveState stateOf(Kept kept) {
        return switch (kept) {
            case Kept.InPlace() -> new Saved(manner.clock().instant());
            case Kept.Beside(var copy, var reason) -> new Beside(copy, reason);
            case Kept.SetAside() -> new Unsaved();
        };
    }
}
