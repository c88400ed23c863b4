package dev.parapet.desktop.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.report.Progress;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Writing that takes its time.
@ExtendWith(ApplicationExtension.class)
class WritingTest {
    private static final Path FILE = Path.of("plan.pdf");
    private static final WritingState.Done DONE = new WritingState.Done(FILE, List.of());

    private final Writing writing = new Writing();

    @Start
    void start(Stage stage) {
        // a toolkit to come back to
    }

    @Test
    void tellsHowFarItIs(FxRobot robot) throws Exception {
        var half = new CountDownLatch(1);
        robot.interact(() ->
                writing.begin(
                        FILE,
                        progress -> {
                            progress.reached(0.5);
                            waitFor(half);
                            return DONE;
                        }));

        PlanToWrite.await(() -> writing.state().get().equals(new WritingState.Going(0.5)));
        half.countDown();
        PlanToWrite.await(() -> writing.state().get().equals(DONE));
    }

    @Test
    void endsWhenSomebodyCancels(FxRobot robot) throws Exception {
        robot.interact(() -> writing.begin(FILE, WritingTest::forEver));
        robot.interact(writing::end);

        PlanToWrite.await(() -> writing.state().get() instanceof WritingState.Ended);
    }

    @Test
    void writesOneFileAtATime(FxRobot robot) throws Exception {
        robot.interact(() -> {
            writing.begin(FILE, WritingTest::forEver);
            writing.begin(FILE, _ -> DONE);
        });

        assertThat(writing.isUnderWay()).isTrue();
        robot.interact(writing::end);
        PlanToWrite.await(() -> writing.state().get() instanceof WritingState.Ended);
    }

    @Test
    void aFailureIsAnOutcome(FxRobot robot) throws Exception {
        var full = new IOException("No space left on device");
        robot.interact(() ->
                writing.begin(
                        FILE,
                        _ -> {
                            throw full;
                        }));

        PlanToWrite.await(() -> writing.state().get().equals(new WritingState.Failed(FILE, full)));
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static WritingState forEver(Progress progress) {
        while (true) {
            progress.reached(0);
            Thread.onSpinWait();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
