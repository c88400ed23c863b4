package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.Mouse;
import dev.parapet.desktop.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NameAndStateTest {
    private NameAndState both;
    private HBox bar;

    @Start
    void show(Stage stage) {
        both = new NameAndState();
        var rest = new Region();
        bar = new HBox(both, rest);
        both.name("Order service");
        both.state("Saved 2 March 2026, 16:40", false);
        both.showState(true);
        rest.setMinWidth(200);
        var scene = new Scene(bar, 600, 60);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
    }

    @Test
    void theStateStandsBesideTheNameWhereThereIsRoom(FxRobot robot) {
        lay(robot, 600);

        assertThat(state().getLayoutX()).isGreaterThan(name().getWidth());
        assertThat(baseline(state())).isEqualTo(baseline(name()));
    }

    @Test
    void whereThereIsLittleRoomItStandsBelowAndTheNameIsWhole(FxRobot robot) {
        lay(robot, 340);

        assertThat(state().getLayoutX()).isZero();
        assertThat(state().getLayoutY()).isGreaterThanOrEqualTo(name().getHeight());
        assertThat(name().getWidth()).isGreaterThanOrEqualTo(name().prefWidth(-1));
    }

    @Test
    void aNameIsNeverNarrowedToAFewLetters(FxRobot robot) {
        robot.interact(() -> both.name("The order service of the shop, as it is from March on"));
        lay(robot, 200);

        assertThat(name().getWidth()).isEqualTo(120);
        robot.interact(() -> Mouse.comeTo(name()));
        assertThat(name().getTooltip().getText()).startsWith("The order service of the shop");
    }

    private void lay(FxRobot robot, double width) {
        robot.interact(() -> {
            bar.applyCss();
            bar.resize(width, 60);
            bar.layout();
            bar.layout();
        });
    }

    private static double baseline(Label label) {
        return label.getLayoutY() + label.getBaselineOffset();
    }

    private Label name() {
        return (Label) both.getChildrenUnmodifiable().getFirst();
    }

    private Label state() {
        return (Label) both.getChildrenUnmodifiable().getLast();
    }
}
