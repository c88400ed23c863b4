package dev.parapet.desktop;

import javafx.animation.AnimationTimer;

/// Runs something as soon as what the window shows now is on screen.
final class Painted extends AnimationTimer {
    /// A frame is on screen when the one after it begins.
    private static final int PAINTED = 2;

    private final Runnable then;
    private int frames;

    Painted(Runnable then) {
        this.then = then;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == PAINTED) {
            stop();
            then.run();
        }
    }
}
