package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.disk.Fate.Operation;
import dev.parapet.disk.UnluckyFiles;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.Recovery;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

/// Saving by hand onto a disk that keeps one waiting, until it is let go on.
@ExtendWith(ApplicationExtension.class)
class SavingJourneyTest {
    private static final String FIRST = "Security lead";
    private static final String SECOND = "Night shift lead";

    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");
    private byte[] before = {};
    private Stage stage;
    private Optional<Shell> shell = Optional.empty();
    private volatile CountDownLatch disk = new CountDownLatch(0);

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        stage = shown;
        file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(SampleReview.untouched(SampleReview.pillar()), file);
        before = Files.readAllBytes(file);
        shell = Optional.of(window.show(shown, Optional.of(UnluckyFiles.see(file, this::meet))));
    }

    @AfterEach
    void letTheDiskGoOn() {
        disk.countDown();
    }

    @Test
    void theWindowGoesOnWhileItIsSavedAndWhatIsTypedThenIsSavedNext(FxRobot robot)
            throws Exception {
        saveInTheMiddleOfIt(robot, true);
        await(() -> hand(robot).notice().equals("Saving shop.parapet…"));
        robot.interact(() -> reviewer(SECOND));
        disk.countDown();

        await(() -> saving(robot).startsWith("Saved"));
        await(() -> Files.readString(file).contains(SECOND));
        assertThat(hand(robot).notice()).isEmpty();
    }

    @Test
    void whatNobodyWaitsForLeavesTheFileAsItWasAndSaysSo(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, true);
        hand(robot).press("Cancel");
        disk.countDown();

        await(() -> hand(robot).notice().startsWith("Saving was cancelled, and shop.parapet is"));
        assertThat(saving(robot)).startsWith("Not saved yet");
        assertThat(file).hasBinaryContent(before);
        assertThat(window.folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(setAside()).contains(FIRST);
    }

    @Test
    void soItDoesWhereMoreWasTypedMeanwhileAndThePersonSaves(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, false);
        robot.interact(() -> reviewer(SECOND));
        hand(robot).press("Cancel");
        disk.countDown();

        await(() -> hand(robot).notice().startsWith("Saving was cancelled, and shop.parapet is"));
        assertThat(file).hasBinaryContent(before);
        await(() -> setAside().contains(SECOND));
    }

    @Test
    void whatWasCancelledCanBeTriedAgain(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, true);
        hand(robot).press("Cancel");
        disk.countDown();
        hand(robot).press("Try again");

        await(() -> saving(robot).startsWith("Saved"));
        assertThat(Files.readString(file)).contains(FIRST);
        assertThat(hand(robot).notice()).isEmpty();
    }

    @Test
    void theNextChangeIsSavedByItselfAndTheNoticeGoes(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, true);
        hand(robot).press("Cancel");
        disk.countDown();
        await(() -> saving(robot).startsWith("Not saved yet"));
        robot.interact(() -> reviewer(SECOND));

        await(() -> saving(robot).startsWith("Saved"));
        assertThat(Files.readString(file)).contains(SECOND);
        assertThat(hand(robot).notice()).isEmpty();
    }

    @Test
    void whoSavesTwiceByHandHasWhatWasTypedBetweenSavedToo(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, false);
        robot.interact(() -> reviewer(SECOND));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        disk.countDown();

        await(() -> saving(robot).startsWith("Saved"));
        assertThat(Files.readString(file)).contains(SECOND);
    }

    @Test
    void closingTheWindowWaitsForWhatIsSavedByHand(FxRobot robot) throws Exception {
        saveInTheMiddleOfIt(robot, false);
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> hand(robot).notice().equals("Saving shop.parapet…"));
        assertThat(stage.isShowing()).isTrue();
        disk.countDown();

        await(() -> !stage.isShowing());
        assertThat(Files.readString(file)).contains(FIRST);
    }

    @Test
    void whatIsToFollowFollowsThoughTheReviewWasLeftByThen(FxRobot robot) throws Exception {
        await(() -> window.opened.size() == 1);
        var desk = shell.orElseThrow().desk();
        var review = desk.current().get().orElseThrow();
        var followed = new ArrayList<String>();
        window.threads.finish();
        window.threads.hold();
        robot.interact(() -> {
            reviewer(FIRST);
            new Saving(desk)
                    .save(review, () -> followed.add("saved"), () -> followed.add("not saved"));
        });
        await(() -> saving(robot).startsWith("Saved"));
        robot.interact(review::close);
        window.threads.finish();

        await(() -> !followed.isEmpty());
        assertThat(followed).containsExactly("saved");
    }

    @Test
    void whatIsSavedAlreadyIsNotWrittenAgain(FxRobot robot) throws Exception {
        await(() -> window.opened.size() == 1);
        disk = new CountDownLatch(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);

        assertThat(saving(robot)).startsWith("Saved");
        assertThat(file).hasBinaryContent(before);
    }

    /// Waits where new content is forced to the disk, before it takes the place of the old.
    private void meet(Operation operation, Path met) throws IOException {
        if (operation == Operation.FORCE && met.toString().endsWith(".tmp")) {
            try {
                disk.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private void saveInTheMiddleOfIt(FxRobot robot, boolean byItself) throws TimeoutException {
        await(() -> window.opened.size() == 1);
        disk = new CountDownLatch(1);
        robot.interact(() -> {
            shell.orElseThrow().preferences().change(now -> now.withAutosave(byItself));
            reviewer(FIRST);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
    }

    private String setAside() throws IOException {
        var copy = new Recovery(window.machine().recovery()).find(file);
        return copy.isPresent() ? Files.readString(copy.get()) : "";
    }

    private void reviewer(String name) {
        window.opened.getLast().change(new Change.SetPeople(new People(name, List.of())));
    }

    private static Hand hand(FxRobot robot) {
        return new Hand(robot);
    }

    private static String saving(FxRobot robot) {
        return robot.lookup(".saving").queryAs(Label.class).getText();
    }
}
