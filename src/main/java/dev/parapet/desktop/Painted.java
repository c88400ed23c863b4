package dev.parapet.desktop;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// Runs something as soon as what the window shows now, or first, is on screen.
final class Painted extends AnimationTimer {
    /// A frame is on screen when the one after it begins.
    private static final int PAINTED = 2;

    private final Stage stage;
    private final Runnable then;
    private int frames;

    Painted(Stage stage, Runnable then) {
        this.stage = stage;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (!stage.isShowing()) {
            return;
        }
        frames++;
        if (frames == PAINTED) {
            stop();
            then.run();
        }
    }
}
