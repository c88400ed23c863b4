package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressIndicator;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What lasts says so and can be left.
@ExtendWith(ApplicationExtension.class)
class PatienceTest {
    private static final int LONGER_THAN_ANY_WAIT = 30;

    private final List<String> told = new ArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private Optional<Shell> shell = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        shell = Optional.of(TestWindow.onNewMachine().show(stage, Optional.empty()));
    }

    @Test
    void whatLastsSaysSoUntilItIsDone(FxRobot robot) throws Exception {
        begin(robot);
        await(() -> robot.lookup("Reading a large review…").tryQuery().isPresent());
        assertThat(robot.lookup(".notice .progress-indicator").<ProgressIndicator>tryQuery())
                .isPresent();

        slow.countDown();

        await(() -> told.equals(List.of("done")));
        assertThat(robot.lookup("Reading a large review…").tryQuery()).isEmpty();
    }

    @Test
    void whatIsLeftTellsOfNothingLater(FxRobot robot) throws Exception {
        begin(robot);
        await(() -> robot.lookup("Cancel").tryQuery().isPresent());

        robot.interact(robot.lookup("Cancel").queryAs(Hyperlink.class)::fire);
        slow.countDown();

        await(() -> finished.getCount() == 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).containsExactly("left");
    }

    private void begin(FxRobot robot) {
        robot.interact(() ->
                new Patience(
                                shell.orElseThrow().desk(),
                                "Reading a large review…",
                                () -> told.add("left"))
                        .run(this::read, told::add, failure -> told.add("failed")));
    }

    private String read() {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        finished.countDown();
        return "done";
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
