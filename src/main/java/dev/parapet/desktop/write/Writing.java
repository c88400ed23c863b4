package dev.parapet.desktop.write;

import dev.parapet.report.Progress;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// The writing of the file, on a thread of its own that the program waits for when it ends. Use it
/// on the JavaFX thread.
final class Writing {
    private final ReadOnlyObjectWrapper<WritingState> state =
            new ReadOnlyObjectWrapper<>(new WritingState.Ready());
    private AtomicBoolean ended = new AtomicBoolean();

    /// Writes a file, whole or not at all.
    @FunctionalInterface
    interface Work {
        /// Does the work and says what came of it.
        WritingState run(Progress progress) throws IOException;
    }

    ReadOnlyObjectProperty<WritingState> state() {
        return state.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return state.get() instanceof WritingState.Going;
    }

    /// Begins, unless something is being written.
    void begin(Path file, Work work) {
        if (isUnderWay()) {
            return;
        }
        var end = new AtomicBoolean();
        ended = end;
        state.set(new WritingState.Going(0));
        Thread.ofPlatform()
                .name("plan-writing")
                .daemon(false)
                .start(() -> {
                    var outcome = run(file, work, new Steps(end));
                    Platform.runLater(() -> state.set(outcome));
                });
    }

    /// Ends the writing before its end. A file that stands whole by then stays.
    void end() {
        ended.set(true);
    }

    /// Forgets how the last writing went.
    void rest() {
        if (!isUnderWay()) {
            state.set(new WritingState.Ready());
        }
    }

    private static WritingState run(Path file, Work work, Progress progress) {
        try {
            return work.run(progress);
        } catch (CancellationException e) {
            return new WritingState.Ended();
        } catch (IOException | RuntimeException e) {
            return new WritingState.Failed(file, e);
        }
    }

    /// Shows each per cent once, and ends the work once nobody wants it.
    private final class Steps implements Progress {
        private static final double STEP = 0.01;

        private final AtomicBoolean end;
        private double shown;

        Steps(AtomicBoolean end) {
            this.end = end;
        }

        @Override
        public void reached(double share) {
            if (end.get()) {
                throw new CancellationException();
            }
            if (share >= shown + STEP) {
                shown = share;
                Platform.runLater(() -> show(share));
            }
        }

        private void show(double share) {
            if (isUnderWay()) {
                state.set(new WritingState.Going(share));
            }
        }
    }
}
