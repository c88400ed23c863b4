package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;
import dev.parapet.wording.Wording;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A person makes the columns of the real screens as wide as they like, and finds them so in the
/// next review, after the next start.
@ExtendWith(ApplicationExtension.class)
class ColumnsJourneyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T16:40:00Z");

    private Stage stage;
    private Path folder = Path.of("");

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory("parapet-columns");
        start(file("first"));
    }

    @Test
    void widthsAreThereAgainInTheNextReviewAfterTheNextStart(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        robot.interact(() -> stage.setWidth(1440));
        drag(robot, "#questions", 48);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await(() -> isThere(robot, "#detail"));
        drag(robot, "#detail", -64);
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> isThere(robot, "#choices"));
        drag(robot, "#choices", -80);
        close(robot);

        robot.interact(() -> start(file("second")));
        await(() -> isThere(robot, ".practice-row"));
        robot.interact(() -> stage.setWidth(1440));
        assertThat(width(robot, ".navigation")).isEqualTo(312);
        assertThat(width(robot, ".guidance")).as("never touched").isEqualTo(360);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await(() -> isThere(robot, "#detail"));
        assertThat(width(robot, ".detail")).isEqualTo(424);
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> isThere(robot, "#choices"));
        assertThat(width(robot, ".side")).isEqualTo(416);
    }

    @Test
    void aDoubleClickForgetsTheWidth(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        robot.interact(() -> stage.setWidth(1440));
        drag(robot, "#questions", 48);
        assertThat(width(robot, ".navigation")).isEqualTo(312);
        robot.doubleClickOn(robot.lookup("#questions").<Region>query());
        close(robot);

        robot.interact(() -> start(file("second")));
        await(() -> isThere(robot, ".practice-row"));
        robot.interact(() -> stage.setWidth(1440));
        assertThat(width(robot, ".navigation")).isEqualTo(264);
    }

    private Path file(String name) {
        try {
            var file = folder.resolve(name + ".parapet");
            new ReviewFile().save(SampleReview.answered(SampleReview.pillar()), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Path file) {
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"), folder);
        var machine = new Machine(folders, Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH);
        var screens = new ParapetScreens(new Wording(Locale.ENGLISH), _ -> {});
        var first = Optional.of(FirstFile.read(file));
        new Shell(machine, new ChosenFiles(), screens, Locale.UK).show(stage, first);
    }

    private void close(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> !stage.isShowing());
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static double width(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Region.class).getWidth();
    }

    private static void drag(FxRobot robot, String query, double by) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(robot.lookup(query).<Region>query()).press(MouseButton.PRIMARY);
        robot.moveBy(by, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
