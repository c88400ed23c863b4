package dev.parapet.desktop.files;

import dev.parapet.document.Loaded;
import dev.parapet.lens.lint.LensLint;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.Catalogue;
import dev.parapet.questionset.catalogue.ShippedSets;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Reads a question set file again whenever it has changed. It asks the file twice a second rather
/// than the system, for editors replace files, and folders on a network tell of nothing.
public final class SetWatch implements AutoCloseable {
    private static final Duration PACE = Duration.ofMillis(500);

    /// An editor that replaces a file leaves none for a moment.
    private static final int PATIENCE = 3;

    private final Path file;
    private final Consumer<Loaded<QuestionSet>> changed;
    private final Consumer<IOException> away;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("set-watch").daemon().factory());
    private Optional<Catalogue> shipped = Optional.empty();
    private Optional<Stamp> seen = Optional.empty();
    private int failures;

    /// When a file was last written, and how long it is.
    private record Stamp(FileTime written, long size) {}

    /// Begins to watch. Both listeners are called on the JavaFX thread.
    ///
    /// @param changed is told what the file holds, at first and after each change
    /// @param away is told once where the file cannot be read
    public SetWatch(Path file, Consumer<Loaded<QuestionSet>> changed, Consumer<IOException> away) {
        this.file = file;
        this.changed = changed;
        this.away = away;
        var _ =
                thread.scheduleWithFixedDelay(
                        this::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private void look() {
        try {
            var now = new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            if (failures < PATIENCE && seen.filter(now::equals).isPresent()) {
                return;
            }
            var loaded = read();
            seen = Optional.of(now);
            failures = 0;
            tell(() -> changed.accept(loaded));
        } catch (IOException e) {
            failures++;
            if (failures == PATIENCE) {
                tell(() -> away.accept(e));
            }
        }
    }

    private Loaded<QuestionSet> read() throws IOException {
        var known = shipped.orElseGet(() -> new ShippedSets().read());
        shipped = Optional.of(known);
        return new LensLint(known).read(file);
    }

    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!thread.isShutdown()) {
                news.run();
            }
        });
    }
}
