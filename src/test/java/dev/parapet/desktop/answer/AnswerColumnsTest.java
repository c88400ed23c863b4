package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;

/// How wide the columns are that stand beside the question.
@ExtendWith(ApplicationExtension.class)
class AnswerColumnsTest {
    private static final double MIDDLE = 496;

    private final SampleSession sample = new SampleSession();
    private final Settings settings = Settings.unkept();
    private AnswerScreen screen;

    @Start
    void open(Stage stage) {
        screen =
                new AnswerScreen(
                        sample.halfWay(), _ -> {}, new Wording(Locale.ENGLISH), _ -> {}, settings);
        var window = new StackPane(screen.view());
        window.setAlignment(Pos.TOP_LEFT);
        var scene = new Scene(window, 1440, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        // what another test made of the stage is still there
        stage.setWidth(1440);
        stage.show();
        screen.show(sample.question("SEC 3"));
    }

    @Test
    void bothColumnsAreDragged(FxRobot robot) {
        narrow(robot, 1440);
        drag(robot, "#questions", 80);
        drag(robot, "#guidance", -100);

        assertThat(width(robot, ".navigation")).isEqualTo(344);
        assertThat(width(robot, ".guidance")).isEqualTo(460);
        assertThat(width(robot, ".question-foot")).isEqualTo(1440 - 344 - 460);
    }

    @Test
    void theQuestionKeepsItsLeastWidth(FxRobot robot) {
        narrow(robot, 1280);
        drag(robot, "#guidance", -600);

        assertThat(width(robot, ".question-foot")).isEqualTo(MIDDLE);
        assertThat(width(robot, ".guidance")).isEqualTo(1280 - MIDDLE - 264);
    }

    @Test
    void theGuidanceMakesRoomForTheQuestions(FxRobot robot) {
        narrow(robot, 1280);
        drag(robot, "#guidance", -600);
        drag(robot, "#questions", 600);

        assertThat(width(robot, ".question-foot")).isEqualTo(MIDDLE);
        assertThat(width(robot, ".guidance")).isEqualTo(304);
        assertThat(width(robot, ".navigation")).isEqualTo(480);
    }

    @Test
    void columnsYieldInASmallerWindowAndComeBackInALargerOne(FxRobot robot) {
        narrow(robot, 1440);
        drag(robot, "#questions", 150);
        drag(robot, "#guidance", -100);

        narrow(robot, 1200);
        assertThat(width(robot, ".question-foot")).isEqualTo(MIDDLE);
        assertThat(width(robot, ".navigation")).isEqualTo(414);
        assertThat(width(robot, ".guidance")).isEqualTo(290);

        narrow(robot, 1440);
        assertThat(width(robot, ".navigation")).isEqualTo(414);
        assertThat(width(robot, ".guidance")).isEqualTo(460);
    }

    @Test
    void whereThereIsNoRoomTheyFoldAwayAsEver(FxRobot robot) {
        narrow(robot, 1440);
        drag(robot, "#questions", 150);
        drag(robot, "#guidance", -300);

        narrow(robot, 1000);
        assertThat(robot.lookup(".guidance").tryQuery()).isEmpty();
        assertThat(robot.lookup("#guidance").tryQuery()).isEmpty();
        assertThat(width(robot, ".navigation")).isEqualTo(414);

        narrow(robot, 700);
        assertThat(robot.lookup(".navigation").tryQuery()).isEmpty();
        assertThat(robot.lookup("#questions").tryQuery()).isEmpty();
        assertThat(width(robot, ".question-foot")).isEqualTo(700);
    }

    @Test
    void aColumnThatLiesOverTheQuestionLeavesAPieceOfItInSight(FxRobot robot) {
        narrow(robot, 1440);
        drag(robot, "#guidance", -300);
        narrow(robot, 512);
        robot.interact(() -> screen.perform(AnswerCommand.GUIDANCE));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(width(robot, ".guidance")).isEqualTo(464);
    }

    @Test
    void theBordersAreReachedByTabAndMovedByKeys(FxRobot robot) {
        narrow(robot, 1440);
        robot.interact(() -> robot.lookup(".navigation .hyperlink").query().requestFocus());
        while (!robot.lookup("#questions").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(width(robot, ".navigation")).isEqualTo(280);
        assertThat(robot.lookup("#questions").query().getAccessibleText())
                .isEqualTo("Width of the list of questions");
        assertThat(robot.lookup("#guidance").query().getAccessibleText())
                .isEqualTo("Width of the guidance");
    }

    @Test
    void theKeysOfTheAnswersWorkOnAfterADrag(FxRobot robot) {
        narrow(robot, 1440);
        drag(robot, "#questions", 80);

        assertThat(robot.lookup(".practice-row:current").query().isFocused()).isTrue();
    }

    private void narrow(FxRobot robot, double width) {
        robot.interact(() -> screen.view().setMaxWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double width(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Region.class).getWidth();
    }

    private static void drag(FxRobot robot, String query, double by) {
        robot.moveTo(robot.lookup(query).<Region>query()).press(MouseButton.PRIMARY);
        robot.moveBy(by, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
