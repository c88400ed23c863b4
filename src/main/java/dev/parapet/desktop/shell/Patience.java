package dev.parapet.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Waits for slow work: quietly for a moment, then with words and a way to leave it. Work that is
/// left may run to its end, but nobody hears of it, and what it did is taken back.
final class Patience {
    private static final Duration UNNOTICED = Duration.millis(300);

    private final Desk desk;
    private final String sentence;
    private final Runnable left;
    private final PauseTransition waiting = new PauseTransition(UNNOTICED);
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private Optional<Notice> told = Optional.empty();

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
        run(work, _ -> {}, done, failed);
    }

    /// The same for work that does more than read.
    ///
    /// @param unwanted takes back what was done before the work could be ended
    <T> void run(
            Background.Work<T> work,
            Consumer<T> unwanted,
            Consumer<T> done,
            Consumer<Exception> failed) {
        desk.notices().clear();
        waiting.setOnFinished(_ -> tell());
        waiting.play();
        desk.background()
                .run(
                        () -> {
                            goOn();
                            return work.run();
                        },
                        result -> {
                            if (end()) {
                                done.accept(result);
                            } else {
                                unwanted.accept(result);
                            }
                        },
                        failure -> {
                            if (end()) {
                                failed.accept(failure);
                            }
                        });
    }

    /// Ends work that nobody waits for any more; for the thread of the work, before each step that
    /// can be seen from outside.
    ///
    /// @throws CancellationException where the person has left
    void goOn() {
        if (!isWanted()) {
            throw new CancellationException("nobody waits for it any more");
        }
    }

    /// Whether somebody still waits; on any thread.
    boolean isWanted() {
        return wanted.get();
    }

    private void tell() {
        var notice = Notice.busy(sentence, desk.action("busy.leave", this::leave));
        told = Optional.of(notice);
        desk.tell(notice);
    }

    private void leave() {
        wanted.set(false);
        left.run();
    }

    /// Whether the person waited to the end.
    private boolean end() {
        waiting.stop();
        desk.notices().withdraw(told);
        return isWanted();
    }
}
