package dev.parapet.desktop.session;

import dev.parapet.document.Problem;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;
import dev.parapet.settings.PreferencesFile.Found;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The preferences that hold now. A change takes effect at once and is written down on a thread of
/// its own; use it on the JavaFX thread only.
public final class CurrentPreferences implements AutoCloseable {
    private static final int LONGEST_END_SECONDS = 10;

    private final PreferencesFile file;
    private final Consumer<IOException> notKept;
    private final List<Problem> problems;
    private final ReadOnlyObjectWrapper<Preferences> now;
    private final AtomicReference<Preferences> newest;
    private final ExecutorService disk =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("settings").daemon().factory());

    /// Goes on from what was read.
    ///
    /// @param notKept is told, on another thread, where a change cannot be written
    public CurrentPreferences(PreferencesFile file, Found found, Consumer<IOException> notKept) {
        this.file = file;
        this.notKept = notKept;
        this.problems = found.problems();
        this.now = new ReadOnlyObjectWrapper<>(found.preferences());
        this.newest = new AtomicReference<>(found.preferences());
    }

    public ReadOnlyObjectProperty<Preferences> property() {
        return now.getReadOnlyProperty();
    }

    public Preferences now() {
        return now.get();
    }

    /// What could not be used of the file when it was read.
    public List<Problem> problems() {
        return problems;
    }

    /// Where the preferences are kept.
    public Path path() {
        return file.path();
    }

    public void change(UnaryOperator<Preferences> change) {
        var next = change.apply(now.get());
        if (!next.equals(now.get())) {
            newest.set(next);
            disk.execute(() -> write(next));
            // last, for whoever listens may close this, as another language of the window does
            now.set(next);
        }
    }

    /// Waits until the last change is written.
    @Override
    public void close() {
        disk.shutdown();
        try {
            var _ = disk.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One that a later change has overtaken, as while somebody types their name, is not written.
    private void write(Preferences preferences) {
        if (newest.get().equals(preferences)) {
            try {
                file.write(preferences);
            } catch (IOException e) {
                notKept.accept(e);
            }
        }
    }
}
