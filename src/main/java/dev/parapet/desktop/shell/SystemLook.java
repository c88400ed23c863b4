package dev.parapet.desktop.shell;

import javafx.application.Platform;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// How the system wants windows to look. JavaFX tells it on its own thread only; the window is made
/// on another.
final class SystemLook {
    private SystemLook() {}

    /// On any thread.
    static Platform.Preferences get() {
        if (Platform.isFxApplicationThread()) {
            return Platform.getPreferences();
        }
        var asked = new FutureTask<>(Platform::getPreferences);
        Platform.runLater(asked);
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("JavaFX does not tell of the system's look", e);
        }
    }
}
