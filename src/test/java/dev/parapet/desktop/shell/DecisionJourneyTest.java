package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// How a person comes from a merged review to what is left to decide, and away again.
@ExtendWith(ApplicationExtension.class)
class DecisionJourneyTest {
    private static final int LONGER_THAN_ANY_WAIT = 30;

    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        var file = window.folder.resolve("orders.parapet");
        new ReviewFile().save(TwoCopies.merged().review(), file);
        window.show(shown, Optional.of(file));
    }

    @Test
    void theBarSaysHowManyAreOpenAndLeadsThere(FxRobot robot) throws Exception {
        var count = TwoCopies.merged().conflicts().size();
        await(() -> isShown(robot) && places(robot).contains(count + " to decide"));
        assertThat(robot.lookup(".merge").tryQuery()).as("nobody is forced").isEmpty();

        press(robot, count + " to decide");
        press(robot, "Keep ours");
        await(() -> places(robot).contains((count - 1) + " to decide"));

        press(robot, "Keep all of ours");
        assertThat(window.opened.getFirst().review().get().conflicts()).isEmpty();
        press(robot, "Go on answering");
        assertThat(places(robot)).containsExactly("Answer", "Results", "Plan", "Milestones");
    }

    @Test
    void undoingADecisionOffersItAgain(FxRobot robot) throws Exception {
        await(() -> isShown(robot) && places(robot).size() == 5);
        press(robot, places(robot).getLast());
        press(robot, "Take all of theirs");
        press(robot, "Go on answering");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        await(() -> places(robot).getLast().endsWith("to decide"));
    }

    private static List<String> places(FxRobot robot) {
        return robot.lookup(".top-bar .segments .toggle-button").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((ToggleButton) node).getText())
                .toList();
    }

    private boolean isShown(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                1_000,
                () ->
                        window.answering.getScene() != null
                                && robot.lookup(".notice .progress-indicator")
                                        .queryAll()
                                        .isEmpty());
    }

    private static void press(FxRobot robot, String words) throws TimeoutException {
        Predicate<Node> named =
                node -> node instanceof ButtonBase button && button.getText().equals(words);
        await(() -> robot.lookup(named).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(named).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(LONGER_THAN_ANY_WAIT, TimeUnit.SECONDS, condition);
    }
}
