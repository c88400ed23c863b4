package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(ApplicationExtension.class)
class ReachTest {
    private Button first;
    private Button last;
    private Region middle;
    private BorderPane page;
    private Reach reach;

    @Start
    void show(Stage shown) {
        first = new Button("first");
        last = new Button("last");
        middle = new Region();
        page = new BorderPane(middle);
        reach = new Reach(page);
        page.setTop(new VBox(first));
        page.setBottom(last);
        reach.setManaged(false);
        shown.setScene(new Scene(new Pane(reach), 500, 700));
        shown.show();
        reach.resize(400, 300);
        reach.layout();
    }

    @Test
    void aPageOfALowWindowIsMovedByTheWheel(FxRobot robot) {
        assertThat(page.getHeight()).isEqualTo(400);
        assertThat(bottom(last)).isGreaterThan(300);

        robot.interact(() -> Event.fireEvent(middle, wheel(-400)));

        assertThat(bottom(last)).isEqualTo(300);
        assertThat(bottom(first)).isLessThan(0);
    }

    @Test
    void whatTheKeyboardGoesToComesIntoSight(FxRobot robot) {
        robot.interact(last::requestFocus);
        robot.interact(reach::layout);
        assertThat(bottom(last)).isLessThanOrEqualTo(300);

        robot.interact(first::requestFocus);
        robot.interact(reach::layout);
        assertThat(page.getLayoutY()).isZero();
    }

    @Test
    void whatTheMouseHoldsStaysBelowIt(FxRobot robot) {
        var pressed = new AtomicInteger();
        robot.interact(() -> {
            first.setMinHeight(120);
            first.setOnAction(_ -> pressed.incrementAndGet());
            last.requestFocus();
        });
        robot.interact(reach::layout);
        var before = page.getLayoutY();

        robot.clickOn(first);

        assertThat(pressed).hasValue(1);
        assertThat(page.getLayoutY()).isEqualTo(before);
    }

    @Test
    void anotherScreenBeginsAtItsTop(FxRobot robot) {
        robot.interact(last::requestFocus);
        robot.interact(reach::layout);
        assertThat(page.getLayoutY()).isNegative();

        robot.interact(reach::toTop);

        assertThat(page.getLayoutY()).isZero();
    }

    @Test
    void aPageHasAllTheHeightThatItNeeds(FxRobot robot) {
        robot.interact(() -> middle.setMinHeight(700));
        robot.interact(reach::layout);

        assertThat(page.getHeight()).isGreaterThan(700);
    }

    @Test
    void inAHighWindowNothingMoves(FxRobot robot) {
        robot.interact(() -> reach.resize(400, 640));
        robot.interact(reach::layout);

        assertThat(page.getHeight()).isEqualTo(reach.getHeight());
        assertThat(page.getWidth()).isEqualTo(reach.getWidth());
        assertThat(reach.getChildrenUnmodifiable()).noneMatch(ScrollBar.class::isInstance);
    }

    private static ScrollEvent wheel(double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private double bottom(Region part) {
        return part.localToScene(part.getLayoutBounds()).getMaxY();
    }
}
