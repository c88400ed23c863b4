package dev.parapet.desktop.control;

import javafx.animation.AnimationTimer;

/// Does something once the frame of what is being shown now is under way, so that what people look
/// at first is painted first and the rest a moment later.
public final class SecondFrame extends AnimationTimer {
    private static final int SECOND = 2;

    private final Runnable then;
    private int frames;

    private SecondFrame(Runnable then) {
        this.then = then;
    }

    /// Use it on the JavaFX thread.
    public static void run(Runnable then) {
        new SecondFrame(then).start();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == SECOND) {
            stop();
            then.run();
        }
    }
}
