package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.document.Encryption;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

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
import java.util.stream.Stream;

/// Whatever lasts says so and can be left, and nothing of it stays then.
@ExtendWith(ApplicationExtension.class)
class PatientJourneyTest {
    private static final Review REVIEW = SampleReview.untouched(SampleReview.pillar());
    private static final String SECRET = "correct horse";

    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        file = window.folder.resolve("shop.parapet");
        new ReviewFile().save(REVIEW, file);
        window.show(shown, Optional.empty());
    }

    @Test
    void aReviewThatNobodyWaitsForIsNotBegun(FxRobot robot) throws Exception {
        beginReview(robot);
        leave(robot, "Beginning the review…");

        assertThat(hand(robot).sees("Begin review")).isTrue();
        assertThat(begun()).isEmpty();
        assertThat(window.opened).isEmpty();
    }

    @Test
    void aReviewThatWasWrittenBeforeOneLeftIsGoneAgain(FxRobot robot) throws Exception {
        beginReview(robot);
        leaveAtTheEnd(robot, "Beginning the review…");

        assertThat(hand(robot).sees("Begin review")).isTrue();
        assertThat(begun()).isEmpty();
        assertThat(window.opened).isEmpty();
    }

    @Test
    void whoPressesTwiceBeginsOneReview(FxRobot robot) throws Exception {
        beginReview(robot);
        hand(robot).press("Begin review");
        window.threads.finish();

        await(() -> !window.opened.isEmpty());
        settle();
        assertThat(begun()).hasSize(1);
    }

    @Test
    void aCopyThatNobodyWaitsForLeavesWhatWasThere(FxRobot robot) throws Exception {
        openFile(robot);
        var copy = Files.writeString(window.folder.resolve("copy.parapet"), "from last year");
        askForCopy(robot, copy);
        leave(robot, "Writing copy.parapet…");

        assertThat(copy).hasContent("from last year");
    }

    @Test
    void aCopyThatWasWrittenBeforeOneLeftIsGoneAgain(FxRobot robot) throws Exception {
        openFile(robot);
        var copy = window.folder.resolve("copy.parapet");
        askForCopy(robot, copy);
        leaveAtTheEnd(robot, "Writing copy.parapet…");

        assertThat(copy).doesNotExist();
    }

    @Test
    void escapeLeavesWhatLastsAndNothingElse(FxRobot robot) throws Exception {
        beginReview(robot);
        await(() -> hand(robot).sees("Beginning the review…"));
        robot.push(KeyCode.ESCAPE);
        window.threads.finish();
        settle();

        assertThat(hand(robot).notice()).isEmpty();
        assertThat(hand(robot).sees("Begin review")).isTrue();
        assertThat(begun()).isEmpty();
    }

    @Test
    void anotherReviewThatNobodyWaitsForGivesNoAnswers(FxRobot robot) throws Exception {
        openFile(robot);
        window.dialogs.choose(otherReview());
        window.threads.hold();
        hand(robot).choose("Take answers over…");
        leave(robot, "Opening platform.parapet…");

        assertThat(robot.lookup(".take").tryQuery()).isEmpty();
        assertThat(hand(robot).notice()).isEmpty();
    }

    @Test
    void aPassphraseThatNobodyWaitsForIsNotSet(FxRobot robot) throws Exception {
        openFile(robot);
        encrypt(robot);
        leave(robot, "Changing the passphrase of shop.parapet…");

        assertThat(Encryption.isIn(file)).isFalse();
        assertThat(field(robot).isDisabled()).isFalse();
    }

    @Test
    void aPassphraseThatWasSetBeforeOneLeftIsTakenOff(FxRobot robot) throws Exception {
        openFile(robot);
        encrypt(robot);
        leaveAtTheEnd(robot, "Changing the passphrase of shop.parapet…");

        assertThat(Encryption.isIn(file)).isFalse();
        assertThat(hand(robot).sees("Encrypt shop.parapet")).isTrue();
        assertThat(field(robot).isDisabled()).isFalse();
    }

    @Test
    void anEncryptedReviewAsksAgainWhereNobodyWaitsForIt(FxRobot robot) throws Exception {
        seal();
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        type(robot);
        window.threads.hold();
        hand(robot).press("Open");
        leave(robot, "Opening shop.parapet…");

        assertThat(window.opened).isEmpty();
        type(robot);
        hand(robot).press("Open");
        await(() -> window.opened.size() == 1);
    }

    private static Hand hand(FxRobot robot) {
        return new Hand(robot);
    }

    /// Leaves what is told to be under way before any of it was done.
    private void leave(FxRobot robot, String sentence) throws TimeoutException {
        await(() -> hand(robot).notice().equals(sentence));
        hand(robot).press("Cancel");
        window.threads.finish();
        settle();
        assertThat(hand(robot).notice()).isEmpty();
    }

    /// Leaves it when all of it was done and nobody has been told yet.
    private void leaveAtTheEnd(FxRobot robot, String sentence) throws TimeoutException {
        await(() -> hand(robot).notice().equals(sentence));
        robot.interact(() -> {
            window.threads.finish();
            robot.lookup(".notice .hyperlink").queryAs(Hyperlink.class).fire();
        });
        settle();
        assertThat(hand(robot).notice()).isEmpty();
    }

    /// Waits for what follows from what was done.
    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        window.threads.finish();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void beginReview(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        await(() -> hand(robot).sees("Continue"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        await(() -> hand(robot).sees("Begin review"));
        window.threads.hold();
        hand(robot).press("Begin review");
    }

    private List<Path> begun() throws IOException {
        if (!Files.exists(window.reviews())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(window.reviews())) {
            return files.filter(each -> each.toString().endsWith(ReviewFile.ENDING)).toList();
        }
    }

    private void openFile(FxRobot robot) throws TimeoutException {
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> window.opened.size() == 1);
        settle();
    }

    private void askForCopy(FxRobot robot, Path copy) {
        window.dialogs.choose(copy);
        window.threads.hold();
        hand(robot).choose("Copy for outsiders…");
    }

    private Path otherReview() throws IOException {
        var set = SampleReview.pillar();
        var practice = set.practices().map(set::refOf).findFirst().orElseThrow();
        var other =
                SampleReview.untouched(set)
                        .withAnswers(
                                new Change.SetState(practice, PracticeState.IN_PLACE)
                                        .applyTo(REVIEW)
                                        .answers());
        var platform = window.folder.resolve("platform.parapet");
        new ReviewFile().save(other, platform);
        return platform;
    }

    private void encrypt(FxRobot robot) throws TimeoutException {
        hand(robot).choose("Passphrase…");
        await(() -> hand(robot).sees("Encrypt shop.parapet"));
        robot.interact(() ->
                robot.lookup(".password-field")
                        .queryAllAs(PasswordField.class)
                        .forEach(each -> each.setText(SECRET)));
        window.threads.hold();
        hand(robot).press("Encrypt");
    }

    private void seal() throws IOException {
        Files.delete(file);
        var clock = Clock.fixed(TestWindow.NOW, ZoneOffset.UTC);
        try (var passphrase = new Passphrase(SECRET.toCharArray())) {
            new ReviewKeeper(FoundReview.begun(REVIEW, file, Protection.none()), clock)
                    .protectWith(new Protection.Sealed(AgeFile.begin(passphrase)), REVIEW);
        }
    }

    private static void type(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".password-field").tryQuery().isPresent());
        await(() -> !field(robot).isDisabled());
        robot.interact(() -> field(robot).setText(SECRET));
    }

    private static PasswordField field(FxRobot robot) {
        return robot.lookup(".password-field").nth(0).queryAs(PasswordField.class);
    }
}
