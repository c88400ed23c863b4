package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.Mouse;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HintTest {
    private Label label;

    @Start
    void show(Stage stage) {
        label = new Label("Saved");
        stage.setScene(new Scene(label));
    }

    @Test
    void aHintIsMadeWhenTheMouseComes(FxRobot robot) {
        robot.interact(() -> Hint.on(label, "Saved today, 16:40"));
        assertThat(label.getTooltip()).isNull();

        robot.interact(() -> Mouse.comeTo(label));
        assertThat(label.getTooltip().getText()).isEqualTo("Saved today, 16:40");
    }

    @Test
    void itSaysWhatWasGivenLast(FxRobot robot) {
        robot.interact(() -> {
            Hint.on(label, "Saved today, 16:40");
            Hint.on(label, "Saved today, 16:41");
            Mouse.comeTo(label);
        });
        assertThat(label.getTooltip().getText()).isEqualTo("Saved today, 16:41");

        robot.interact(() -> Hint.on(label, "Saved today, 16:42"));
        assertThat(label.getTooltip().getText()).isEqualTo("Saved today, 16:42");
    }

    @Test
    void itIsTheSameHintHoweverOftenTheMouseComes(FxRobot robot) {
        robot.interact(() -> {
            Hint.on(label, "Saved today, 16:40");
            Mouse.comeTo(label);
        });
        var first = label.getTooltip();
        robot.interact(() -> {
            Hint.on(label, "Saved today, 16:41");
            Mouse.comeTo(label);
        });

        assertThat(label.getTooltip()).isSameAs(first);
        assertThat(first.getText()).isEqualTo("Saved today, 16:41");
    }

    @Test
    void screenReadersHearItWithoutAMouse(FxRobot robot) {
        robot.interact(() -> Hint.on(label, "Undo (Ctrl+Z)"));

        assertThat(label.queryAccessibleAttribute(AccessibleAttribute.HELP))
                .isEqualTo("Undo (Ctrl+Z)");
    }

    @Test
    void whereThereIsNothingToSayThereIsNone(FxRobot robot) {
        robot.interact(() -> {
            Hint.on(label, "Saved today, 16:40");
            Hint.on(label, "");
            Mouse.comeTo(label);
        });
        assertThat(label.getTooltip()).isNull();

        robot.interact(() -> {
            Hint.on(label, "Saved today, 16:41");
            Mouse.comeTo(label);
            Hint.on(label, "");
        });
        assertThat(label.getTooltip()).isNull();
    }
}
