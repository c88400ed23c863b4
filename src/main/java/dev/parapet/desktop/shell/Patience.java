package dev.parapet.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.Consumer;

/// One piece of slow work for which a person waits. Once it lasts it says so, and can be left: what
/// comes of it afterwards is dropped.
final class Patience {
    private static final Duration UNNOTICED = Duration.millis(300);

    private final Desk desk;
    private final String sentence;
    private final Runnable left;
    private final PauseTransition waiting = new PauseTransition(UNNOTICED);
    private boolean isLeft;

    /// Use it once, on the JavaFX thread.
    ///
    /// @param sentence says what is under way
    /// @param left is called where the person leaves it
    Patience(Desk desk, String sentence, Runnable left) {
        this.desk = desk;
        this.sentence = sentence;
        this.left = left;
    }

    /// As [Background#run], which ends what is told of it before it tells of the result.
    <T> void run(Background.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        desk.notices().clear();
        waiting.setOnFinished(
                _ -> desk.tell(Notice.busy(sentence, desk.action("busy.leave", this::leave))));
        waiting.play();
        desk.background()
                .run(
                        work,
                        result -> end(() -> done.accept(result)),
                        failure -> end(() -> failed.accept(failure)));
    }

    private void leave() {
        isLeft = true;
        left.run();
    }

    private void end(Runnable then) {
        waiting.stop();
        if (!isLeft) {
            desk.notices().clear();
            then.run();
        }
    }
}
