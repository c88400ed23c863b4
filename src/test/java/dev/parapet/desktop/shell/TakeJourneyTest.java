package dev.parapet.desktop.shell;

import static dev.parapet.desktop.shell.Hand.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Taking answers over from the review of a platform, in the window.
@ExtendWith(ApplicationExtension.class)
class TakeJourneyTest {
    private static final QuestionSet SET = SampleReview.pillar();

    private TestWindow window = new TestWindow(Path.of(""));
    private Path platform = Path.of("");

    @Start
    void open(Stage shown) throws Exception {
        window = TestWindow.onNewMachine();
        var shop = SampleReview.untouched(SET);
        shop = new Change.SetState(practice(1), PracticeState.PARTLY).applyTo(shop);
        var file = window.folder.resolve("shop.parapet");
        platform = window.folder.resolve("platform.parapet");
        new ReviewFile().save(shop, file);
        new ReviewFile().save(platform(shop), platform);
        window.show(shown, Optional.of(file));
    }

    @Test
    void answersAreTakenAndTheStepIsUndone(FxRobot robot) throws Exception {
        begin(robot);
        new Hand(robot).press("Take one answer over");
        await(() -> review().answerTo(practice(0)).isTakenOver());

        assertThat(review().answerTo(practice(0)).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(review().answerTo(practice(1)).state()).isEqualTo(PracticeState.PARTLY);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(review().answerTo(practice(0)).isAnswered()).isFalse();
    }

    @Test
    void answersThatAreThereAreReplacedWhereOneChoosesSo(FxRobot robot) throws Exception {
        begin(robot);
        new Hand(robot).press("All");
        new Hand(robot).press("Take 2 answers over");

        await(() -> review().answerTo(practice(1)).state().equals(PracticeState.NOT_IN_PLACE));
    }

    @Test
    void escapeTakesNothing(FxRobot robot) throws Exception {
        begin(robot);
        robot.interact(() -> robot.lookup(".take .list-view").query().requestFocus());
        robot.push(KeyCode.ESCAPE);

        await(() -> robot.lookup(".take").tryQuery().isEmpty());
        assertThat(review().answerTo(practice(0)).isAnswered()).isFalse();
    }

    private void begin(FxRobot robot) throws TimeoutException {
        window.dialogs.choose(platform);
        await(() -> !window.opened.isEmpty());
        robot.interact(() ->
                robot.lookup(".menu-button").queryAs(MenuButton.class).getItems().stream()
                        .filter(item -> item.getText().equals("Take answers over…"))
                        .forEach(item -> item.fire()));
        await(() -> robot.lookup(".take .list-view").tryQuery().isPresent());
    }

    private Review review() {
        return window.opened.getLast().review().get();
    }

    /// Another review, in which the first two practices are answered.
    private static Review platform(Review shop) {
        var other =
                new Review(
                        "5b0a3d52-6a43-4a0b-9d7e-0c8f3a1d2e44",
                        shop.created(),
                        shop.changed(),
                        shop.now().withAnswers(Answers.NONE),
                        shop.milestones(),
                        shop.conflicts(),
                        shop.history(),
                        shop.extras());
        other = new Change.SetState(practice(0), PracticeState.IN_PLACE).applyTo(other);
        return new Change.SetState(practice(1), PracticeState.NOT_IN_PLACE).applyTo(other);
    }

    private static PracticeRef practice(int at) {
        return SET.refOf(SET.practices().toList().get(at));
    }
}
