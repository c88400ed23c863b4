package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Holder;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.keep.ReviewLock;

import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// From the open review to another state of the same file.
@ExtendWith(ApplicationExtension.class)
class ReentryJourneyTest {
    private static final String SECRET = "correct horse";

    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");

    @Start
    void open(Stage stage) throws IOException {
        window = TestWindow.onNewMachine();
        file = window.folder.resolve("shop.parapet");
        window.show(stage, Optional.empty());
    }

    @Test
    void whereItCannotBeReadAgainNobodyWorksOnInWhatWasLeft(FxRobot robot) throws Exception {
        new ReviewFile().save(by("Nobody yet"), file);
        openFile(robot);
        await(() -> window.opened.size() == 1);
        new ReviewFile().save(by("Platform lead"), file);
        robot.interact(window::comeBack);
        await(() -> hand(robot).notice().startsWith("shop.parapet was changed"));
        Files.delete(file);
        hand(robot).press("Read it again");

        await(() -> hand(robot).notice().startsWith("shop.parapet was not opened"));
        assertThat(window.answering.getScene()).as("what was left").isNull();
        assertThat(robot.lookup(".home").tryQuery()).isPresent();
    }

    @Test
    void whatIsTypedWhileOnesCopyIsOpenedGoesAlong(FxRobot robot) throws Exception {
        new ReviewFile().save(by("Nobody yet"), file);
        openFile(robot);
        await(() -> window.opened.size() == 1);
        new ReviewFile().save(by("Platform lead"), file);
        robot.interact(() -> reviewer("Security lead"));
        await(() -> hand(robot).notice().contains("changed elsewhere"));
        window.threads.finish();
        window.threads.hold();
        hand(robot).press("Go on in my copy");
        robot.interact(() -> reviewer("Night shift lead"));
        window.threads.finish();

        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().review().get().people().reviewer())
                .isEqualTo("Night shift lead");
        await(() -> Files.readString(window.opened.getLast().file()).contains("Night shift"));
    }

    @Test
    void anEncryptedReviewCanBeTakenOver(FxRobot robot) throws Exception {
        try (var passphrase = new Passphrase(SECRET.toCharArray())) {
            var clock = Clock.fixed(TestWindow.NOW, ZoneOffset.UTC);
            new ReviewKeeper(FoundReview.begun(by("Nobody yet"), file, Protection.none()), clock)
                    .protectWith(new Protection.Sealed(AgeFile.begin(passphrase)), by("Lead"));
        }
        var other = new Holder("Platform lead", "another-host", 7, TestWindow.NOW, TestWindow.NOW);
        new ReviewLock(file, other).take();
        openFile(robot);
        unlock(robot);
        await(() -> window.opened.size() == 1);
        assertThat(window.opened.getLast().isReadOnly()).isTrue();

        hand(robot).press("Take it over");
        unlock(robot);
        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().isReadOnly()).isFalse();
    }

    private void openFile(FxRobot robot) {
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
    }

    private static void unlock(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".password-field").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup(".password-field").queryAs(PasswordField.class).setText(SECRET));
        hand(robot).press("Open");
    }

    private void reviewer(String name) {
        window.opened.getLast().change(new Change.SetPeople(new People(name, List.of())));
    }

    private static Review by(String reviewer) {
        return SampleReview.untouched(SampleReview.pillar())
                .withPeople(new People(reviewer, List.of()));
    }

    private static Hand hand(FxRobot robot) {
        return new Hand(robot);
    }
}
