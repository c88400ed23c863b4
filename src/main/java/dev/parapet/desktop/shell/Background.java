package dev.parapet.desktop.shell;

import javafx.application.Platform;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Runs slow work off the JavaFX thread and comes back to it with the result.
final class Background implements AutoCloseable {

    /// Work that may fail by the machine's fault.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().name("background-", 1).daemon().factory());

    <T> void run(Work<T> work, Consumer<T> done, Consumer<IOException> failed) {
        threads.execute(() -> {
            try {
                var result = work.run();
                Platform.runLater(() -> done.accept(result));
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Runs something whose failure changes nothing for the person.
    void run(Runnable work) {
        threads.execute(work);
    }

    /// Lets what runs end, and begins nothing more.
    @Override
    public void close() {
        threads.shutdown();
    }
}
