package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.SaveState.Saved;
import dev.parapet.desktop.session.SaveState.Saving;
import dev.parapet.desktop.session.SaveState.Unsaved;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Saving that somebody asked for and waits for, or does not wait for any more.
@ExtendWith(ApplicationExtension.class)
class AskedSavingTest {
    @TempDir private Path folder = Path.of("");

    private WatchedSaving saving = new WatchedSaving(Path.of(""));

    @Start
    void begin(Stage stage) {
        saving = new WatchedSaving(folder.resolve("review.parapet"));
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(saving.autosave::close);
    }

    @Test
    void whatIsTypedWhileSomebodyWaitsIsSavedNext(FxRobot robot) throws Exception {
        saving.beginInTheMiddleOfIt(robot);
        robot.interact(() -> saving.reviewer("Platform lead"));
        saving.gate.countDown();
        robot.interact(saving::endSaving);

        saving.await(Saved.class::isInstance);
        assertThat(saving.written).hasSize(2);
        assertThat(saving.onDisk().people().reviewer()).isEqualTo("Platform lead");
    }

    @Test
    void nothingIsSaidToBeSavedWhileTheNewestIsBeingWritten(FxRobot robot) throws Exception {
        saving.beginInTheMiddleOfIt(robot);
        var first = saving.gate;
        saving.gate = new CountDownLatch(1);
        robot.interact(() -> saving.reviewer("Platform lead"));
        first.countDown();
        saving.await(_ -> saving.attempts.get() == 2);
        robot.interact(saving.autosave::endSaving);

        assertThat(saving.state()).isEqualTo(new Saving());
        saving.gate.countDown();
        saving.await(Saved.class::isInstance);
        assertThat(saving.onDisk().people().reviewer()).isEqualTo("Platform lead");
    }

    @Test
    void whatIsGivenUpIsSetAsideAndTheFileIsAsItWas(FxRobot robot) throws Exception {
        saving.beginInTheMiddleOfIt(robot);
        robot.interact(saving.autosave::giveUpSaving);
        saving.gate.countDown();

        saving.await(Unsaved.class::isInstance);
        assertThat(saving.setAside).containsExactly(saving.session.review().get());
        assertThat(saving.written).isEmpty();
        assertThat(saving.session.file()).doesNotExist();
    }

    @Test
    void whatIsGivenUpBeforeItBeganIsSetAsideToo(FxRobot robot) throws Exception {
        robot.interact(() -> {
            saving.reviewer("Security lead");
            saving.autosave.beginSaving();
            saving.autosave.giveUpSaving();
        });

        saving.await(Unsaved.class::isInstance);
        assertThat(saving.setAside).containsExactly(saving.session.review().get());
        assertThat(saving.attempts).hasValue(0);
    }

    @Test
    void afterGivingUpTheNextChangeIsSavedByItself(FxRobot robot) throws Exception {
        saving.beginInTheMiddleOfIt(robot);
        robot.interact(saving.autosave::giveUpSaving);
        saving.gate.countDown();
        saving.await(Unsaved.class::isInstance);
        robot.interact(() -> saving.reviewer("Platform lead"));

        saving.await(Saved.class::isInstance);
        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }

    @Test
    void whatOnePersonGivesUpIsSavedWhereAnotherWaits(FxRobot robot) throws Exception {
        saving.byItself = false;
        saving.beginInTheMiddleOfIt(robot);
        robot.interact(() -> {
            saving.autosave.beginSaving();
            saving.autosave.giveUpSaving();
        });
        saving.gate.countDown();
        robot.interact(saving::endSaving);

        assertThat(saving.state()).isEqualTo(new Saved(WatchedSaving.NOW));
        assertThat(saving.onDisk()).isEqualTo(saving.session.review().get());
    }
}
