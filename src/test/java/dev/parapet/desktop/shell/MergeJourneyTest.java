package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.review.Review;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Passphrase;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// The ways in which another copy comes into the open review.
@ExtendWith(ApplicationExtension.class)
class MergeJourneyTest {
    private static final Clock CLOCK = Clock.fixed(TestWindow.NOW, ZoneOffset.UTC);
    private static final int OPEN = TwoCopies.merged().conflicts().size();

    private TestWindow window = new TestWindow(Path.of(""));
    private Path file = Path.of("");

    @Start
    void open(Stage shown) throws Exception {
        window = TestWindow.onNewMachine();
        file = window.folder.resolve("orders.parapet");
        new ReviewFile().save(TwoCopies.ours(), file);
        window.show(shown, Optional.of(file));
    }

    @Test
    void aCopyIsChosenAndMergedAndWhatCameOfItIsSaid(FxRobot robot) throws Exception {
        var copy = save(TwoCopies.theirs(), "from-the-laptop.parapet");
        mergeAnother(robot, copy);

        await(() -> new Hand(robot).notice().startsWith("Merged with"));
        assertThat(new Hand(robot).notice())
                .isEqualTo(
                        "Merged with from-the-laptop.parapet. Taken from it: 1 answer and 1 note."
                                + " Yours stands in 1 answer. "
                                + OPEN
                                + " fields are for you to decide.");
        new Hand(robot).press("Decide");
        assertThat(robot.lookup(".merge").query().isVisible()).isTrue();
        robot.write("?");
        assertThat(isTold("command.own_words", robot)).isTrue();
        assertThat(isTold("command.accept", robot)).isFalse();
        robot.push(KeyCode.ESCAPE);
        await(() -> Files.readString(file).contains("The keys are rotated every year."));
    }

    /// Whether the cheat sheet says what a key does.
    private static boolean isTold(String command, FxRobot robot) {
        return robot.lookup((Node node) -> ("meaning-" + command).equals(node.getId()))
                .tryQuery()
                .isPresent();
    }

    @Test
    void undoingAMergeLetsTheSameCopyBeMergedAgain(FxRobot robot) throws Exception {
        var copy = save(TwoCopies.theirs(), "from-the-laptop.parapet");
        mergeAnother(robot, copy);
        await(() -> conflicts() == OPEN);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(conflicts()).isZero();
        mergeAnother(robot, copy);

        await(() -> conflicts() == OPEN);
    }

    @Test
    void aCopyThatIsOpenedIsOfferedToBeMerged(FxRobot robot) throws Exception {
        window.dialogs.choose(save(TwoCopies.theirs(), "dropped.parapet"));
        await(() -> !window.opened.isEmpty());
        robot.push(KeyCode.SHORTCUT, KeyCode.O);

        await(() -> new Hand(robot).notice().equals("dropped.parapet is a copy of this review."));
        assertThat(window.opened).hasSize(1);
        new Hand(robot).press("Merge it");
        await(() -> conflicts() == OPEN);
    }

    @Test
    void aCopyThatASyncClientLeftIsOfferedOnce(FxRobot robot) throws Exception {
        await(() -> !window.opened.isEmpty());
        save(TwoCopies.theirs(), "orders (conflicted copy 2026-11-23).parapet");
        save(TwoCopies.ours(), "orders (conflicted copy 2026-11-22).parapet");
        save(SampleReview.inPlace(SampleReview.pillar()), "orders of last year.parapet");

        await(() -> {
            robot.interact(window::comeBack);
            return new Hand(robot)
                    .notice()
                    .startsWith("orders (conflicted copy 2026-11-23).parapet lies");
        });
        new Hand(robot).press("Merge it");
        await(() -> conflicts() == OPEN);
    }

    @Test
    void anEncryptedCopyAsksForItsPassphraseAndSaysWhatMergingItMeans(FxRobot robot)
            throws Exception {
        var copy = window.folder.resolve("secret.parapet");
        try (var passphrase = new Passphrase("correct horse".toCharArray())) {
            var protection = new Protection.Sealed(AgeFile.begin(passphrase));
            new ReviewKeeper(FoundReview.begun(TwoCopies.theirs(), copy, protection), CLOCK)
                    .save(TwoCopies.theirs());
        }
        mergeAnother(robot, copy);
        await(() -> robot.lookup(".password-field").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup(".password-field")
                        .queryAs(PasswordField.class)
                        .setText("correct horse"));
        new Hand(robot).press("Open");

        await(() ->
                new Hand(robot).notice().contains("The copy is encrypted and this review is not"));
        assertThat(conflicts()).isEqualTo(OPEN);
        assertThat(robot.lookup(".password-field").tryQuery()).isEmpty();
    }

    @Test
    void aDamagedCopyIsMergedAsItsLastGoodVersion(FxRobot robot) throws Exception {
        var copy = window.folder.resolve("laptop").resolve("damaged.parapet");
        Files.createDirectories(copy.getParent());
        var keeper =
                new ReviewKeeper(
                        FoundReview.begun(TwoCopies.theirs(), copy, Protection.none()), CLOCK);
        keeper.save(TwoCopies.theirs());
        Files.write(copy, new byte[900]);
        mergeAnother(robot, copy);

        await(() ->
                new Hand(robot)
                        .notice()
                        .contains("its last good version was merged, saved today, 16:40"));
        assertThat(conflicts()).isEqualTo(OPEN);
    }

    @Test
    void whatCannotBeMergedIsSaid(FxRobot robot) throws Exception {
        var newer =
                Files.writeString(
                        window.folder.resolve("newer.parapet"),
                        Files.readString(save(TwoCopies.theirs(), "copy.parapet"))
                                .replace("parapet/review/1", "parapet/review/2"));
        refuses(robot, newer, "A newer Parapet wrote newer.parapet, so it cannot be merged here.");
        var text = Files.writeString(window.folder.resolve("notes.txt"), "nothing");
        refuses(robot, text, "notes.txt is no review, so nothing was merged.");
        var cut =
                Files.writeString(
                        window.folder.resolve("cut.parapet"),
                        "{\"format\": \"parapet/review/1\", ");
        refuses(robot, cut, "cut.parapet is a review, but something is wrong in it");
        refuses(robot, file, "orders.parapet is the file of this review itself.");
        refuses(robot, window.folder.resolve("gone.parapet"), "gone.parapet was not opened");
        assertThat(window.opened.getFirst().review().get()).isEqualTo(TwoCopies.ours());
    }

    @Test
    void anotherReviewIsNoCopy(FxRobot robot) throws Exception {
        var other = window.folder.resolve("other.parapet");
        Files.writeString(
                other,
                new String(new ReviewFile().toBytes(TwoCopies.theirs()), StandardCharsets.UTF_8)
                        .replace(TwoCopies.theirs().id(), "0b9f8a52-3a5e-4f1c-8a57-2f6a0f7f8d10"));

        refuses(robot, other, "other.parapet is another review and no copy of this one");
    }

    private void refuses(FxRobot robot, Path copy, String beginning) throws Exception {
        mergeAnother(robot, copy);
        await(() -> new Hand(robot).notice().startsWith(beginning));
    }

    private void mergeAnother(FxRobot robot, Path copy) throws TimeoutException {
        window.dialogs.choose(copy);
        await(() -> !window.opened.isEmpty());
        robot.interact(() ->
                robot.lookup(".menu-button").queryAs(MenuButton.class).getItems().stream()
                        .filter(item -> item.getText().equals("Merge another copy…"))
                        .forEach(item -> item.fire()));
    }

    private Path save(Review review, String name) throws IOException {
        var copy = window.folder.resolve(name);
        new ReviewFile().save(review, copy);
        return copy;
    }

    private int conflicts() {
        return window.opened.getFirst().review().get().conflicts().size();
    }
}
