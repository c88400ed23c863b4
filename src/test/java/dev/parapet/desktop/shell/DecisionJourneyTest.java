package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.Node;
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

/// How a person comes from a merged review to what is left to decide, and away again.
@ExtendWith(ApplicationExtension.class)
class DecisionJourneyTest {
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

        new Hand(robot).press(count + " to decide");
        new Hand(robot).press("Keep ours");
        await(() -> places(robot).contains((count - 1) + " to decide"));

        new Hand(robot).press("Keep all of ours");
        assertThat(window.opened.getFirst().review().get().conflicts()).isEmpty();
        new Hand(robot).press("Go on answering");
        assertThat(places(robot)).containsExactly("Answer", "Results", "Plan", "Milestones");
    }

    @Test
    void undoingADecisionOffersItAgain(FxRobot robot) throws Exception {
        await(() -> isShown(robot) && places(robot).size() == 5);
        new Hand(robot).press(places(robot).getLast());
        new Hand(robot).press("Take all of theirs");
        new Hand(robot).press("Go on answering");

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
}
