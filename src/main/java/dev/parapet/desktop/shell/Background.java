package dev.parapet.desktop.shell;

import javafx.application.Platform;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs slow work off the JavaFX thread and comes back to it with the result.
final class Background implements AutoCloseable {

    /// Work that may fail by the machine's fault.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final ExecutorService threads;

    /// To number the threads, Java would link code at each start.
    Background() {
        this(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().name("background").daemon().factory()));
    }

    /// @param threads of its own, which it ends
    Background(ExecutorService threads) {
        this.threads = threads;
    }

    /// A bug in the work counts as its failure, so that nothing waits on screen for ever.
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        threads.execute(() -> {
            try {
                var result = work.run();
                Platform.runLater(() -> done.accept(result));
            } catch (IOException | RuntimeException e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Runs something whose failure changes nothing for the person.
    void run(Runnable work) {
        threads.execute(work);
    }

    /// Begins nothing more and keeps the application alive until what runs has ended, such as a
    /// plan being written; not for ever, as a dead network share may never answer.
    @Override
    public void close() {
        threads.shutdown();
        Thread.ofPlatform().name("background-end").daemon(false).start(this::awaitEnd);
    }

    private void awaitEnd() {
        try {
            var _ = threads.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
