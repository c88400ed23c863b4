package dev.parapet.desktop.control;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import java.util.function.BooleanSupplier;

/// Does something once the frame of what is being shown now is under way, so that what people look
/// at first is painted first and the rest a moment later.
public final class SecondFrame extends AnimationTimer {
    private static final int SECOND = 2;

    private final BooleanSupplier counts;
    private final Runnable then;
    private int frames;

    private SecondFrame(BooleanSupplier counts, Runnable then) {
        this.counts = counts;
        this.then = then;
    }

    /// Use it on the JavaFX thread.
    public static void run(Runnable then) {
        new SecondFrame(() -> true, then).start();
    }

    /// The same for a window, of which only the frames on screen count.
    public static void of(Stage stage, Runnable then) {
        new SecondFrame(stage::isShowing, then).start();
    }

    @Override
    public void handle(long now) {
        if (!counts.getAsBoolean()) {
            return;
        }
        frames++;
        if (frames == SECOND) {
            stop();
            then.run();
        }
    }
}
