package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;
import static dev.parapet.desktop.RealWindow.isThere;

import dev.parapet.desktop.compare.Rounds;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/// Draws what a workshop uses into `target/screenshots`, for people to look at: `mvn test
/// -Dtest=WorkshopPictures`.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class WorkshopPictures {
    private Optional<RealWindow> window = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        window = Optional.of(RealWindow.with(Rounds.review(), stage));
    }

    @Test
    void drawThePalette(FxRobot robot) throws Exception {
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("iam");
        picture("palette");
    }

    @Test
    void drawTheKeys(FxRobot robot) throws Exception {
        begin(robot);
        robot.write("?");
        picture("keys");
    }

    @Test
    void drawTheAnswersAtTwiceTheirSize(FxRobot robot) throws Exception {
        begin(robot);
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        picture("answer-zoomed");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    }

    private void begin(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        await(() -> window.orElseThrow().focusedText().startsWith("SEC"));
    }

    private void picture(String name) throws Exception {
        var task =
                new FutureTask<>(() -> {
                    window.orElseThrow().picture(name);
                    return name;
                });
        Platform.runLater(task);
        task.get();
    }
}
