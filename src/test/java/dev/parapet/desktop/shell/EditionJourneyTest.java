package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Other editions in the window, and question sets that are tried while they are written.
@ExtendWith(ApplicationExtension.class)
class EditionJourneyTest {
    private static final PracticeRef SECOND_FACTOR =
            new PracticeRef("small-team-basics", "second-factor");

    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        window.show(shown, Optional.empty());
    }

    @Test
    void aNewerEditionIsOfferedAndTaken(FxRobot robot) throws Exception {
        open(robot, review("2024.6.27"));
        new Hand(robot).press("See what it changes");
        new Hand(robot).press("Upgrade to 2024.11.6");

        await(() -> isThere(robot, "This review is now answered against 2024.11.6"));
        var after = window.opened.getLast().review().get();
        assertThat(after.sets())
                .extracting(QuestionSet::ref)
                .containsExactly(SampleReview.pillar().ref());
        assertThat(after.milestones())
                .extracting(kept -> kept.name())
                .containsExactly("Before upgrade to 2024.11.6");
    }

    @Test
    void whatWasPutOffIsNotOfferedAgain(FxRobot robot) throws Exception {
        var file = review("2024.6.27");
        open(robot, file);
        new Hand(robot).press("Not for this review");
        open(robot, review("2023.10.3"));
        await(() -> isThere(robot, "There is a newer edition"));
        open(robot, file);

        await(() -> window.opened.size() == 3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isThere(robot, "There is a newer edition")).isFalse();
    }

    @Test
    void aSetThatIsOpenedIsTriedAndFollowsItsFile(FxRobot robot) throws Exception {
        var file = example();
        open(robot, file);
        await(() -> window.opened.size() == 1);
        var session = window.opened.getFirst();
        robot.interact(() ->
                session.change(new Change.SetState(SECOND_FACTOR, PracticeState.NOT_IN_PLACE)));
        rewrite(file, "title: Sign in with a second factor", "title: Sign in with two factors");

        await(() -> titles(session.review().get().sets()).contains("Sign in with two factors"));
        assertThat(session.review().get().answerTo(SECOND_FACTOR).state())
                .isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(window.reviews()).doesNotExist();
    }

    @Test
    void aBrokenSetListsItsProblemsAndKeepsTheLastGoodState(FxRobot robot) throws Exception {
        var file = example();
        open(robot, file);
        await(() -> window.opened.size() == 1);
        rewrite(file, "risk: high", "risk: severe");

        await(() -> lines(robot).contains("\"risk\" is \"severe\""));
        assertThat(lines(robot)).matches("(?s)\\d+:\\d+  .*");
        assertThat(titles(window.opened.getFirst().review().get().sets()))
                .contains("Sign in with a second factor");
        rewrite(file, "risk: severe", "risk: high");
        await(() -> isThere(robot, "Nothing here is saved"));
    }

    @Test
    void aReviewBeginsWithTheSetThatWasTried(FxRobot robot) throws Exception {
        open(robot, example());
        new Hand(robot).press("Begin a review with it");
        await(() -> isThere(robot, "Continue"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);

        await(() -> window.opened.size() == 2);
        assertThat(window.opened.getLast().review().get().sets())
                .extracting(QuestionSet::id)
                .containsExactly("small-team-basics");
    }

    @Test
    void aSetThatIsBrokenOpensAsSoonAsItsAuthorHasMendedIt(FxRobot robot) throws Exception {
        var file = example();
        rewrite(file, "risk: high", "risk: hgih");
        open(robot, file);
        await(() -> isThere(robot, "something is wrong in it"));

        rewrite(file, "risk: hgih", "risk: high");
        await(() -> isThere(robot, "Nothing here is saved"));
        assertThat(isThere(robot, "something is wrong in it")).isFalse();
    }

    @Test
    void whoDoesNotWaitForTheComparisonGoesOnAnswering(FxRobot robot) throws Exception {
        var hand = new Hand(robot);
        open(robot, review("2024.6.27"));
        await(() -> isThere(robot, "See what it changes"));
        window.threads.hold();
        new Hand(robot).press("See what it changes");
        await(() -> hand.notice().equals("Comparing the editions…"));
        hand.press("Cancel");
        window.threads.finish();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".upgrade").tryQuery()).isEmpty();
        assertThat(window.answering.getScene()).isNotNull();
    }

    @Test
    void aSetThatNobodyWaitsForLeavesWhatIsOnScreen(FxRobot robot) throws Exception {
        var hand = new Hand(robot);
        window.threads.hold();
        open(robot, example());
        robot.interact(() -> {
            window.threads.finish();
            window.threads.hold();
        });
        await(() -> hand.notice().equals("Opening basics.yaml…"));
        hand.press("Cancel");
        window.threads.finish();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".preview").tryQuery()).isEmpty();
        assertThat(hand.sees("New review")).isTrue();
    }

    private Path review(String edition) throws IOException {
        var file = window.folder.resolve("shop-" + edition + ".parapet");
        new ReviewFile().save(SampleReview.answered(SampleReview.pillar(edition)), file);
        rewrite(file, "\"id\" : \"[^\"]*\"", "\"id\" : \"of-" + edition + "\"");
        return file;
    }

    private Path example() throws IOException {
        return Files.copy(
                Path.of("src/test/resources/dev/parapet/questionset/example/question-set.yaml"),
                window.folder.resolve("basics.yaml"));
    }

    private static void rewrite(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(before, after));
    }

    private static List<String> titles(List<QuestionSet> sets) {
        return sets.stream()
                .flatMap(QuestionSet::practices)
                .map(practice -> practice.title())
                .toList();
    }

    private static String lines(FxRobot robot) {
        return robot.lookup(".problems")
                .tryQueryAs(TextArea.class)
                .map(TextArea::getText)
                .orElse("");
    }

    private void open(FxRobot robot, Path file) {
        window.dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
    }

    private static boolean isThere(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled labeled
                                && Objects.requireNonNullElse(labeled.getText(), "")
                                        .contains(words))
                .tryQuery()
                .isPresent();
    }
}
