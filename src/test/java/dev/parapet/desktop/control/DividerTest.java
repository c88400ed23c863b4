package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.control.Divider.Side;
import dev.parapet.desktop.control.Divider.Span;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// The border of a column, taken by mouse, keyboard and screen reader.
@ExtendWith(ApplicationExtension.class)
class DividerTest {
    private static final Span SPAN = new Span(100, 200, 400);

    private final Settings settings = Settings.unkept();
    private final Pane column = new Pane();
    private final Pane middle = new Pane();
    private final HBox columns = new HBox();
    private final List<KeyCode> heard = new ArrayList<>();
    private Divider divider = new Divider("list", column, Side.LEFT, SPAN, settings);

    @Start
    void open(Stage stage) {
        columns.setPrefSize(900, 300);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setFocusTraversable(true);
        var scene = new Scene(new Group(columns), 950, 400);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void left(FxRobot robot) {
        lay(robot, Side.LEFT);
    }

    @Test
    void theMouseTakesTheBorderAlong(FxRobot robot) {
        drag(robot, 60);

        assertThat(column.getWidth()).isEqualTo(260);
        assertThat(middle.getWidth()).isEqualTo(640);
        assertThat(settings.number("divider.list")).contains(260.0);
    }

    @Test
    void atTheRightTheColumnGrowsToTheLeft(FxRobot robot) {
        lay(robot, Side.RIGHT);
        drag(robot, -60);

        assertThat(column.getWidth()).isEqualTo(260);
    }

    @Test
    void inALargerWindowTheBorderStaysUnderTheMouse(FxRobot robot) {
        robot.interact(() -> columns.getTransforms().setAll(new Scale(1.5, 1.5)));
        drag(robot, 60);

        assertThat(column.getWidth()).isEqualTo(240);
    }

    @Test
    void itEndsWhereTheColumnIsLeastOrMost(FxRobot robot) {
        drag(robot, -180);
        assertThat(column.getWidth()).isEqualTo(100);

        drag(robot, 500);
        assertThat(column.getWidth()).isEqualTo(400);
    }

    @Test
    void aDoubleClickPutsTheUsualWidthBack(FxRobot robot) {
        drag(robot, 60);
        robot.doubleClickOn(divider, MouseButton.PRIMARY);

        assertThat(column.getWidth()).isEqualTo(200);
        assertThat(settings.number("divider.list")).isEmpty();
    }

    @Test
    void aClickChangesNothing(FxRobot robot) {
        robot.clickOn(divider);

        assertThat(column.getWidth()).isEqualTo(200);
        assertThat(settings.number("divider.list")).isEmpty();
    }

    @Test
    void theOtherButtonsOfTheMouseAreNotForIt(FxRobot robot) {
        robot.moveTo(divider).press(MouseButton.SECONDARY).moveBy(60, 0);
        robot.release(MouseButton.SECONDARY);

        assertThat(column.getWidth()).isEqualTo(200);
    }

    @Test
    void escapeGivesBackWhatWasThereBeforeTheMouseTookHold(FxRobot robot) {
        drag(robot, 60);
        robot.moveTo(divider).press(MouseButton.PRIMARY).moveBy(50, 0);
        assertThat(column.getWidth()).isEqualTo(310);
        robot.type(KeyCode.ESCAPE);
        assertThat(column.getWidth()).isEqualTo(260);
        robot.moveBy(30, 0).release(MouseButton.PRIMARY);

        assertThat(column.getWidth()).isEqualTo(260);
        assertThat(settings.number("divider.list")).contains(260.0);
    }

    @Test
    void aBorderThatGoesWhileTheMouseHoldsItLeavesEscapeToOthers(FxRobot robot) {
        robot.moveTo(divider).press(MouseButton.PRIMARY).moveBy(50, 0);
        robot.interact(() -> {
            columns.getChildren().setAll(middle);
            middle.requestFocus();
        });
        robot.release(MouseButton.PRIMARY);
        robot.interact(() -> middle.setOnKeyPressed(event -> heard.add(event.getCode())));
        robot.type(KeyCode.ESCAPE);

        assertThat(heard).containsExactly(KeyCode.ESCAPE);
    }

    @Test
    void theMouseLeavesTheKeyboardWhereItIs(FxRobot robot) {
        robot.interact(middle::requestFocus);
        drag(robot, 60);

        assertThat(middle.isFocused()).isTrue();
    }

    @Test
    void itSaysThatItCanBeDragged() {
        assertThat(divider.getCursor()).isEqualTo(Cursor.H_RESIZE);
        assertThat(divider.getWidth()).isGreaterThanOrEqualTo(8);
        assertThat(middle.getLayoutX()).as("takes no room").isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, RIGHT, 216",
        "LEFT, LEFT, 184",
        "LEFT, HOME, 100",
        "LEFT, END, 400",
        "RIGHT, RIGHT, 184",
        "RIGHT, LEFT, 216",
        "RIGHT, HOME, 100",
        "RIGHT, END, 400"
    })
    void keysMoveTheBorder(Side side, KeyCode key, double width, FxRobot robot) {
        lay(robot, side);
        robot.interact(divider::requestFocus);
        robot.type(key);

        assertThat(column.getWidth()).isEqualTo(width);
    }

    @Test
    void enterPutsTheUsualWidthBack(FxRobot robot) {
        robot.interact(divider::requestFocus);
        robot.type(KeyCode.END, KeyCode.ENTER);

        assertThat(column.getWidth()).isEqualTo(200);
    }

    @Test
    void aScreenReaderTellsAndSetsTheWidth(FxRobot robot) {
        assertThat(divider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(said(AccessibleAttribute.MIN_VALUE)).isEqualTo(100.0);
        assertThat(said(AccessibleAttribute.MAX_VALUE)).isEqualTo(400.0);
        robot.interact(() -> divider.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat(said(AccessibleAttribute.VALUE)).isEqualTo(216.0);
        robot.interact(() -> divider.executeAccessibleAction(AccessibleAction.DECREMENT));
        assertThat(said(AccessibleAttribute.VALUE)).isEqualTo(200.0);
        robot.interact(() -> divider.executeAccessibleAction(AccessibleAction.SET_VALUE, 312.0));

        assertThat(column.getWidth()).isEqualTo(312);
    }

    @Test
    void withLittleRoomTheWishWaits(FxRobot robot) {
        drag(robot, 150);
        robot.interact(() -> divider.fit(SPAN.within(240)));
        assertThat(column.getWidth()).isEqualTo(240);
        robot.interact(divider::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(column.getWidth()).isEqualTo(240);

        robot.interact(() -> divider.fit(SPAN));
        assertThat(column.getWidth()).isEqualTo(350);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 100", "150, 150, 150", "300, 200, 300", "900, 200, 400"})
    void roomTakesFromTheMostFirstAndNeverFromTheLeast(double room, double usual, double most) {
        assertThat(SPAN.within(room)).isEqualTo(new Span(100, usual, most));
    }

    @ParameterizedTest
    @CsvSource({
        "333.0, 333",
        "-5, 100",
        "1e300, 400",
        "NaN, 200",
        "Infinity, 200",
        "wide, 200",
        "'', 200"
    })
    void whatIsRememberedHoldsWhereItMakesSense(String text, double width, FxRobot robot) {
        settings.put("divider.list", text);
        lay(robot, Side.LEFT);

        assertThat(column.getWidth()).isEqualTo(width);
    }

    private Object said(AccessibleAttribute attribute) {
        return divider.queryAccessibleAttribute(attribute);
    }

    private void lay(FxRobot robot, Side side) {
        robot.interact(() -> {
            divider = new Divider("list", column, side, SPAN, settings);
            if (side == Side.LEFT) {
                columns.getChildren().setAll(column, divider, middle);
            } else {
                columns.getChildren().setAll(middle, divider, column);
            }
        });
        lay(robot);
    }

    private void lay(FxRobot robot) {
        robot.interact(() -> {
            columns.getScene().getRoot().applyCss();
            columns.getScene().getRoot().layout();
        });
    }

    private void drag(FxRobot robot, double by) {
        robot.moveTo(divider).press(MouseButton.PRIMARY).moveBy(by, 0);
        robot.release(MouseButton.PRIMARY);
        lay(robot);
    }
}
