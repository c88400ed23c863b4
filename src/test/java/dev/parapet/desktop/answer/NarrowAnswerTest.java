package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.wording.Wording;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;

/// The screen where there is little room, as in a small window that shows everything twice as
/// large.
@ExtendWith(ApplicationExtension.class)
class NarrowAnswerTest {
    private static final double WIDTH = 512;
    private static final double HEIGHT = 350;

    private final SampleSession sample = new SampleSession();
    private AnswerScreen screen;

    @Start
    void open(Stage stage) {
        screen = new AnswerScreen(sample.halfWay(), _ -> {}, new Wording(Locale.ENGLISH));
        screen.view().setMaxSize(WIDTH, HEIGHT);
        var window = new StackPane(screen.view());
        window.setAlignment(Pos.TOP_LEFT);
        var scene = new Scene(window, 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.question("SEC 3"));
    }

    @Test
    void noAnswerIsCut(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".practice-row .segment").queryAllAs(ButtonBase.class))
                .isNotEmpty()
                .allSatisfy(button -> {
                    assertThat(onScreen(button).getMinX()).isNotNegative();
                    assertThat(onScreen(button).getMaxX()).isLessThanOrEqualTo(WIDTH);
                    assertThat(button.getWidth()).isGreaterThanOrEqualTo(button.prefWidth(-1));
                });
    }

    @Test
    void theQuestionsLieOverTheAnswersUntilOneIsChosen(FxRobot robot) {
        assertThat(robot.lookup(".navigation").tryQuery()).isEmpty();
        robot.interact(() -> screen.perform(AnswerCommand.FILTER));
        assertThat(robot.lookup(".navigation").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".navigation").tryQuery()).isEmpty();
        assertThat(robot.lookup(".practice-row:current").query().isFocused()).isTrue();
    }

    @Test
    void namesOfQuestionsAreShownWhole(FxRobot robot) {
        robot.interact(() -> screen.perform(AnswerCommand.FILTER));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".navigation-cell .label").queryAllAs(Label.class))
                .filteredOn(NarrowAnswerTest::isShown)
                .isNotEmpty()
                .allSatisfy(label ->
                        assertThat(label.getHeight())
                                .as(label.getText())
                                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}
