package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.compare.Rounds;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Undo and redo in the whole window, with the real screens.
@ExtendWith(ApplicationExtension.class)
class UndoJourneyTest {
    private static final PracticeRef FIRST =
            Rounds.PILLAR.refOf(Rounds.PILLAR.practices().findFirst().orElseThrow());

    private Path file = Path.of("");

    @Start
    void open(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("parapet-undo");
        var clock = Clock.fixed(Rounds.NOW, ZoneOffset.UTC);
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"), folder);
        var machine = new Machine(folders, clock, Locale.ENGLISH);
        file = folder.resolve("order.parapet");
        new ReviewFile().save(SampleReview.untouched(Rounds.PILLAR), file);
        var screens = new ParapetScreens(new Wording(Locale.ENGLISH), _ -> {});
        var first = Optional.of(FirstFile.read(file));
        new Shell(machine, new ChosenFiles(), screens, Locale.UK).show(stage, first);
    }

    @Test
    void anAnswerIsTakenBackInWordsAndDoneAgain(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        await(() -> saved().answerTo(FIRST).state().equals(PracticeState.PARTLY));

        assertThat(button(robot, "#undo").getAccessibleText())
                .isEqualTo("Undo: SEC01-BP01 in place → partly");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(whisper(robot)).isEqualTo("Undone: SEC01-BP01 in place → partly");
        await(() -> saved().answerTo(FIRST).state().equals(PracticeState.IN_PLACE));

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(whisper(robot)).isEqualTo("Done again: SEC01-BP01 in place → partly");
        await(() -> saved().answerTo(FIRST).state().equals(PracticeState.PARTLY));
        assertThat(button(robot, "#redo").isDisabled()).isTrue();
    }

    @Test
    void theKeyboardGoesToThePracticeConcerned(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.DIGIT1);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(focused(robot).getAccessibleText()).startsWith("SEC02-BP01");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(focused(robot).getAccessibleText()).startsWith("SEC01-BP01");
    }

    @Test
    void inATextFieldTheKeyIsTheFieldsOwnWhileItHasSomethingToUndo(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.DIGIT1).type(KeyCode.N);
        robot.write("Keys");
        var note = (TextArea) focused(robot);
        await(() -> saved().answerTo(FIRST).note().equals("Keys"));

        while (!note.getText().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> saved().answerTo(FIRST).note().isEmpty());
        assertThat(focused(robot)).isEqualTo(note);
        assertThat(button(robot, "#undo").getAccessibleText())
                .isEqualTo("Undo: SEC01-BP01 unanswered → in place");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> saved().answerTo(FIRST).equals(SampleReview.untouched().answerTo(FIRST)));
    }

    @Test
    void typingInOneFieldIsNotUndoneInThatOfAnotherPractice(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.N);
        robot.write("a");
        robot.type(KeyCode.BACK_SPACE).type(KeyCode.ESCAPE).type(KeyCode.DOWN).type(KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(robot.lookup(".practice-details .text-area").queryAs(TextArea.class).getText())
                .isEmpty();
    }

    @Test
    void theHistoryOfAPracticeUnfoldsInTheGuidance(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT3).type(KeyCode.G);
        robot.interact(() -> robot.lookup(".history-heading").queryAs(ToggleButton.class).fire());

        assertThat(robot.lookup("Answer: in place → not in place").tryQuery()).isPresent();
        assertThat(robot.lookup("today, 08:00").tryQuery()).isPresent();
    }

    private static void begin(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".practice-row").tryQuery().isPresent());
        await(() -> says(focused(robot)).startsWith("SEC01-BP01"));
    }

    private static String says(Node node) {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    private Review saved() throws IOException {
        return ((Ready<OpenedReview>) new ReviewFile().open(file)).value().review();
    }

    private static Button button(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Button.class);
    }

    private static String whisper(FxRobot robot) {
        return robot.lookup(".whisper .label").queryAs(Labeled.class).getText();
    }
}
