package dev.parapet.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Shows the window with its first content, for a frame without would be painted in vain. What
/// takes longer is waited for in the open, where the window says so.
final class Unveiling {
    private static final Duration LONGEST = Duration.millis(250);

    private final Stage stage;
    private final PauseTransition waiting = new PauseTransition(LONGEST);

    /// Use it on the JavaFX thread.
    Unveiling(Stage stage) {
        this.stage = stage;
    }

    void begin(Frame frame) {
        if (frame.content().isPresent()) {
            stage.show();
            return;
        }
        waiting.setOnFinished(_ -> stage.show());
        waiting.play();
        frame.onNewContent(_ -> end());
    }

    private void end() {
        if (!stage.isShowing()) {
            waiting.stop();
            stage.show();
        }
    }
}
