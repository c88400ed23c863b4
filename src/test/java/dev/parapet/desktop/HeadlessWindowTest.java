package dev.parapet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Windows open, are clicked and typed into without a display. */
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {
    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Begin");
        button.setOnAction(event -> button.setText("Begun"));
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void aButtonCanBeClicked(FxRobot robot) {
        robot.clickOn("Begin");

        assertThat(button.getText()).isEqualTo("Begun");
    }
}
