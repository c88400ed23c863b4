package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.Holder;
import dev.parapet.review.keep.Recovery;
import dev.parapet.review.keep.ReviewKeeper;
import dev.parapet.review.keep.ReviewLock;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// What a person meets in the window when something is wrong with a review's file.
@ExtendWith(ApplicationExtension.class)
class SafetyJourneyTest {
    private static final Clock CLOCK = Clock.fixed(TestWindow.NOW, ZoneOffset.UTC);

    private TestWindow window = new TestWindow(Path.of(""));
    private Stage stage;
    private Shell shell;
    private Path file = Path.of("");

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        stage = shown;
        file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(by("Nobody yet"), file);
        shell = window.show(shown, Optional.empty());
    }

    @Test
    void whatSomebodyElseChangedIsNotTouchedAndBothCanBeOpened(FxRobot robot) throws Exception {
        openFile(robot);
        new ReviewFile().save(by("Platform lead"), file);
        robot.interact(() -> reviewer("Security lead"));

        await(() -> saving(robot).startsWith("Saved in shop (copy of"));
        await(() -> new Hand(robot).notice().startsWith("shop.parapet was changed elsewhere"));
        assertThat(Files.readString(file)).contains("Platform lead");

        new Hand(robot).press("Open theirs");
        await(() -> window.opened.size() == 2);
        assertThat(reviewerNow()).isEqualTo("Platform lead");
    }

    @Test
    void theTwoCanBeMerged(FxRobot robot) throws Exception {
        openFile(robot);
        var opened = window.opened.getFirst().review().get();
        var theirs = new Change.SetWorkload(Workload.named("Shop of theirs")).applyTo(opened);
        new ReviewFile().save(theirs, file);
        robot.interact(() -> reviewer("Security lead"));
        new Hand(robot).press("Merge the two");

        await(() -> saving(robot).startsWith("Saved 16"));
        assertThat(Files.readString(file)).contains("Security lead", "Shop of theirs");
        assertThat(window.folder.resolve("shop (copy of 2026-11-23 16.40).parapet")).doesNotExist();
    }

    @Test
    void oneCanGoOnInOnesOwnCopy(FxRobot robot) throws Exception {
        openFile(robot);
        new ReviewFile().save(by("Platform lead"), file);
        robot.interact(() -> reviewer("Security lead"));
        new Hand(robot).press("Go on in my copy");

        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().file())
                .hasFileName("shop (copy of 2026-11-23 16.40).parapet");
        assertThat(reviewerNow()).isEqualTo("Security lead");
    }

    @Test
    void aReviewThatIsOpenElsewhereOpensToReadAndCanBeTakenOver(FxRobot robot) throws Exception {
        var other = new Holder("Platform lead", "another-host", 7, TestWindow.NOW, TestWindow.NOW);
        new ReviewLock(file, other).take();
        openFile(robot);

        await(() ->
                new Hand(robot)
                        .notice()
                        .contains("has been open on another-host since today, 16:40"));
        assertThat(window.opened.getFirst().isReadOnly()).isTrue();

        new Hand(robot).press("Take it over");
        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().isReadOnly()).isFalse();
    }

    @Test
    void aDamagedFileOpensItsLastGoodVersionAndSaysSo(FxRobot robot) throws Exception {
        keeper().save(by("Security lead"));
        Files.write(file, new byte[2000]);
        openFile(robot);

        await(() -> new Hand(robot).notice().startsWith("shop.parapet is damaged"));
        assertThat(reviewerNow()).isEqualTo("Security lead");
        assertThat(file).hasBinaryContent(new byte[2000]);
    }

    @Test
    void whereOneSavesOneselfTheBarSaysWhatIsNotSavedAndLeavingAsks(FxRobot robot)
            throws Exception {
        saveByHand(robot);
        openFile(robot);
        robot.interact(() -> reviewer("Security lead"));
        assertThat(saving(robot)).isEqualTo("Not saved yet: Ctrl+S saves");

        robot.interact(() -> stage.fireEvent(closing()));
        assertThat(stage.isShowing()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("Security lead");

        new Hand(robot).press("Save and leave");
        await(() -> !stage.isShowing());
        assertThat(Files.readString(file)).contains("Security lead");
    }

    @Test
    void controlSSaves(FxRobot robot) throws Exception {
        saveByHand(robot);
        openFile(robot);
        robot.interact(() -> reviewer("Security lead"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);

        await(() -> saving(robot).startsWith("Saved"));
        assertThat(Files.readString(file)).contains("Security lead");
    }

    @Test
    void aRecoveryCopyIsOfferedAndTaken(FxRobot robot) throws Exception {
        new Recovery(window.machine().recovery())
                .keep(file, new ReviewFile().toBytes(by("Security lead")));
        openFile(robot);
        assertThat(reviewerNow()).isEqualTo("Nobody yet");

        new Hand(robot).press("Take the recovery copy");
        await(() -> Files.readString(file).contains("Security lead"));
        assertThat(reviewerNow()).isEqualTo("Security lead");
    }

    @Test
    void anEncryptedReviewAsksForItsPassphraseUntilItFits(FxRobot robot) throws Exception {
        try (var passphrase = new Passphrase("correct horse".toCharArray())) {
            keeper().protectWith(
                            new Protection.Sealed(AgeFile.begin(passphrase)), by("Secret lead"));
        }
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        type(robot, "wrong horse");
        await(() -> robot.lookup(".secret .problem").queryAll().stream().anyMatch(Node::isVisible));
        assertThat(window.opened).isEmpty();

        type(robot, "correct horse");
        await(() -> window.opened.size() == 1);
        assertThat(reviewerNow()).isEqualTo("Secret lead");
        assertThat(new RecentReviews(window.settings()).list())
                .allSatisfy(review -> {
                    assertThat(review.name()).isEqualTo("shop.parapet");
                    assertThat(review.isEncrypted()).isTrue();
                });
    }

    @Test
    void anEarlierVersionIsListedAndBroughtBack(FxRobot robot) throws Exception {
        var keeper = keeper();
        keeper.save(by("Security lead"));
        keeper.save(by("Platform lead"));
        openFile(robot);
        robot.interact(() ->
                robot.lookup(".menu-button").queryAs(MenuButton.class).getItems().stream()
                        .filter(item -> item.getText().equals("Earlier versions…"))
                        .forEach(MenuItem::fire));
        new Hand(robot).press("Bring it back");

        assertThat(reviewerNow()).isEqualTo("Security lead");
        await(() -> Files.readString(file).contains("Security lead"));

        robot.interact(() -> window.opened.getFirst().undo());
        assertThat(reviewerNow()).isEqualTo("Platform lead");
    }

    @Test
    void whatWasTypedLastIsSavedWhenTheProgramIsEnded(FxRobot robot) throws Exception {
        openFile(robot);
        robot.interact(() -> reviewer("Security lead"));
        shell.closeAtEnd();

        assertThat(Files.readString(file)).contains("Security lead");
        assertThat(window.folder.resolve(".shop.parapet.lock")).doesNotExist();
    }

    private void openFile(FxRobot robot) throws TimeoutException {
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> window.opened.size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As somebody chooses in the settings whose policies forbid saving without being asked.
    private void saveByHand(FxRobot robot) {
        robot.interact(() -> shell.preferences().change(now -> now.withAutosave(false)));
    }

    private ReviewKeeper keeper() throws IOException {
        Files.delete(file);
        return new ReviewKeeper(
                FoundReview.begun(by("Nobody yet"), file, Protection.none()), CLOCK);
    }

    private static Review by(String reviewer) {
        return SampleReview.untouched(SampleReview.pillar())
                .withPeople(new People(reviewer, List.of()));
    }

    private void type(FxRobot robot, String passphrase) throws TimeoutException {
        await(() ->
                robot.lookup(".password-field")
                        .tryQuery()
                        .filter(node -> !node.isDisabled())
                        .isPresent());
        robot.interact(() ->
                robot.lookup(".password-field").queryAs(PasswordField.class).setText(passphrase));
        new Hand(robot).press("Open");
    }

    private void reviewer(String name) {
        window.opened.getLast().change(new Change.SetPeople(new People(name, List.of())));
    }

    private String reviewerNow() {
        return window.opened.getLast().review().get().people().reviewer();
    }

    private static String saving(FxRobot robot) {
        return robot.lookup(".saving").queryAs(Label.class).getText();
    }

    private WindowEvent closing() {
        return new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    }
}
