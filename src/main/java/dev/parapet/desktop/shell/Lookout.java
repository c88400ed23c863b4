package dev.parapet.desktop.shell;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Looks again when the person comes back to the window, and now and then while they stay, so that
/// what a sync client brings shows up by itself. Systems tell of changes in folders in too many
/// ways, and of those on a network share in none.
final class Lookout {
    private static final Duration NOW_AND_THEN = Duration.seconds(15);

    private final Timeline clock;
    private final Subscription onFocus;

    /// Use it on the JavaFX thread.
    Lookout(Stage stage, Runnable look) {
        this.clock = new Timeline(new KeyFrame(NOW_AND_THEN, _ -> lookIfSeen(stage, look)));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        this.onFocus = stage.focusedProperty().subscribe((_, _) -> lookIfSeen(stage, look));
    }

    void close() {
        clock.stop();
        onFocus.unsubscribe();
    }

    private static void lookIfSeen(Stage stage, Runnable look) {
        if (stage.isFocused()) {
            look.run();
        }
    }
}
