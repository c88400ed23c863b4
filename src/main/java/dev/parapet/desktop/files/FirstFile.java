package dev.parapet.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// The file that the window begins with. It is read while the window is still being made.
public final class FirstFile {
    private final Path path;
    private final Future<Taken> taking;

    private FirstFile(Path path, Future<Taken> taking) {
        this.path = path;
        this.taking = taking;
    }

    /// Begins to read, on a thread of its own.
    public static FirstFile read(Path path) {
        var taking = new FutureTask<>(() -> new FileTaker().take(path));
        Thread.ofPlatform().name("first-file").daemon().start(taking);
        return new FirstFile(path, taking);
    }

    public Path path() {
        return path;
    }

    /// What the file was taken for, once it is read: waits for that.
    ///
    /// @throws IOException if it cannot be read
    public Taken take() throws IOException {
        try {
            return taking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static IOException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException failure -> failure;
            case RuntimeException bug -> throw bug;
            case null, default -> new IOException(e);
        };
    }
}
