package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetTest {
    private final Pane root = new Pane();

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(root));
    }

    @Test
    void aSceneWearsTheSheetOfWhatIsInItForAsLongAsItIsThere(FxRobot robot) {
        var view = new Pane();
        Sheet.wear(view, Sheet.class, "controls.css");
        robot.interact(() -> root.getChildren().add(view));
        assertThat(root.getScene().getStylesheets()).containsExactly(Sheet.of("controls.css"));
        robot.interact(() -> root.getChildren().remove(view));
        assertThat(root.getScene().getStylesheets()).isEmpty();
    }

    @Test
    void aSceneWearsTheSheetOfWhatIsInItAlready(FxRobot robot) {
        var view = new Pane();
        robot.interact(() -> {
            root.getChildren().add(view);
            Sheet.wear(view, Sheet.class, "controls.css");
        });
        assertThat(root.getScene().getStylesheets()).containsExactly(Sheet.of("controls.css"));
    }
}
