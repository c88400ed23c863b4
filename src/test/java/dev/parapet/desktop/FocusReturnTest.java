package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;
import static dev.parapet.desktop.RealWindow.isThere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.compare.Rounds;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// Whatever takes the keyboard for a while gives it back.
@ExtendWith(ApplicationExtension.class)
class FocusReturnTest {
    private Optional<RealWindow> window = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        window = Optional.of(RealWindow.with(Rounds.review(), stage));
    }

    @Test
    void theCheatSheetGivesItBack(FxRobot robot) throws Exception {
        toOwner(robot);
        robot.push(KeyCode.ESCAPE);
        var before = owner();
        robot.write("?");
        assertThat(owner()).isNotSameAs(before);
        robot.push(KeyCode.ESCAPE);

        assertThat(owner()).isSameAs(before);
    }

    @Test
    void theSettingsGiveItBack(FxRobot robot) throws Exception {
        toOwner(robot);
        var before = owner();
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        await(() -> isThere(robot, ".settings"));
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        robot.push(KeyCode.ESCAPE);

        await(() -> before.equals(owner()));
    }

    @Test
    void aNoticeThatIsClosedGivesItBack(FxRobot robot) throws Exception {
        toOwner(robot);
        var before = owner();
        var strange = window().folder().resolve("holiday.txt");
        Files.writeString(strange, "Nothing of a review.");
        window().choose(strange);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> isThere(robot, ".notice.problem"));
        robot.interact(() -> robot.lookup(".notice .button").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SPACE);

        await(() -> !isThere(robot, ".notice.problem"));
        assertThat(owner()).isSameAs(before);
    }

    @Test
    void arrowsGoAlongTheScreensInTheBarAndOpenNone(FxRobot robot) throws Exception {
        begin(robot);
        robot.interact(() -> place(robot, 0).requestFocus());
        robot.push(KeyCode.RIGHT);

        assertThat(owner()).isSameAs(place(robot, 1));
        assertThat(place(robot, 0).isSelected()).isTrue();

        robot.push(KeyCode.SPACE);
        await(() -> isThere(robot, ".results"));
        robot.interact(() -> place(robot, 3).requestFocus());
        robot.push(KeyCode.RIGHT);

        assertThat(owner()).as("nothing is open to decide").isSameAs(place(robot, 0));
    }

    private static ToggleButton place(FxRobot robot, int position) {
        return robot.lookup(".top-bar .segments .toggle-button").nth(position).query();
    }

    private void begin(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        await(() -> window().focusedText().startsWith("SEC"));
    }

    private void toOwner(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.O);
        await(() -> !window().focusedText().startsWith("SEC"));
    }

    private Node owner() {
        return window().scene().getFocusOwner();
    }

    private RealWindow window() {
        return window.orElseThrow();
    }
}
