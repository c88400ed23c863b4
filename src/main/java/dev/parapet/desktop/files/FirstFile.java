package dev.parapet.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The file that the window begins with. It is read while the window is still being made.
///
/// @param path of the file
/// @param taking is under way
public record FirstFile(Path path, FutureTask<Taken> taking) {

    /// Begins to read, on a thread of its own.
    public static FirstFile read(Path path) {
        var taking = new FutureTask<>(() -> new FileTaker().take(path));
        Thread.ofPlatform().name("first-file").daemon().start(taking);
        return new FirstFile(path, taking);
    }

    /// What the file was taken for, once it is read.
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
