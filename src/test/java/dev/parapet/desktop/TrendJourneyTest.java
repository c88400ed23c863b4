package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;
import static dev.parapet.desktop.RealWindow.isThere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.compare.Rounds;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;

/// From a point of the trend to what that moment brought.
@ExtendWith(ApplicationExtension.class)
class TrendJourneyTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @Start
    void open(Stage stage) throws IOException {
        RealWindow.with(Rounds.review(), stage);
    }

    @BeforeEach
    void goToTheResults(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        await(() -> isThere(robot, ".trend-dot"));
    }

    @Test
    void aMilestoneIsComparedWithTheOneBeforeIt(FxRobot robot) {
        press(robot, 1);

        assertThat(sides(robot))
                .satisfiesExactly(
                        from -> assertThat(from).contains("Kick-off"),
                        to -> assertThat(to).contains("Second round"));
        assertThat(sentence(robot)).contains("from 58 to");
        assertThat(chosen(robot)).containsExactly("Second round");
    }

    @Test
    void theFirstMilestoneIsComparedWithNow(FxRobot robot) {
        press(robot, 0);

        assertThat(sides(robot))
                .satisfiesExactly(
                        from -> assertThat(from).contains("Kick-off"),
                        to -> assertThat(to).contains("Now"));
        assertThat(sentence(robot)).contains("from 58 to 77");
        assertThat(chosen(robot)).containsExactly("Kick-off");
    }

    @Test
    void nowIsComparedWithTheLastMilestone(FxRobot robot) {
        press(robot, 3);

        assertThat(sides(robot))
                .satisfiesExactly(
                        from -> assertThat(from).contains("After the audit"),
                        to -> assertThat(to).contains("Now"));
        assertThat(sentence(robot)).contains("from 70 to 77");
    }

    @Test
    void whatIsComparedFollowsEachPoint(FxRobot robot) {
        press(robot, 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        press(robot, 2);

        assertThat(chosen(robot)).containsExactly("After the audit of the payment service");
    }

    private static void press(FxRobot robot, int point) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(robot.lookup(".trend-dot").nth(point).<Button>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the two boxes above the comparison say.
    private static List<String> sides(FxRobot robot) {
        return robot.lookup(".sides .combo-box > .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#compare-sentence").queryAs(Labeled.class).getText();
    }

    /// The names of the milestones that are marked in the list.
    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".milestone-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(CHOSEN))
                .map(row -> ((Labeled) row.lookup(".strong")).getText())
                .toList();
    }
}
