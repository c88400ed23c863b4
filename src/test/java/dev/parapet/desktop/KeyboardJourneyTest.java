package dev.parapet.desktop;

import static dev.parapet.desktop.RealWindow.await;
import static dev.parapet.desktop.RealWindow.isThere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.compare.Rounds;
import dev.parapet.review.PracticeState;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.Optional;

/// Palette and cheat sheet in the whole window.
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    private Optional<RealWindow> window = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        window = Optional.of(RealWindow.with(Rounds.review(), stage));
    }

    @Test
    void aPracticeIsGoneToByItsIdAndAnsweredInOneKeystroke(FxRobot robot) throws Exception {
        begin(robot);
        search(robot, "sec3bp7");
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2);

        var practice =
                Rounds.PILLAR.practices().filter(each -> each.id().equals("SEC03-BP07")).findAny();
        var ref = Rounds.PILLAR.refOf(practice.orElseThrow());
        await(() -> window().saved().answerTo(ref).state().equals(PracticeState.PARTLY));
    }

    @Test
    void aPracticeIsFoundFromAnotherScreen(FxRobot robot) throws Exception {
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        search(robot, "emergency access");
        robot.type(KeyCode.ENTER);

        window().awaitPractice("SEC03-BP03");
    }

    @Test
    void anActionIsDoneByItsName(FxRobot robot) throws Exception {
        begin(robot);
        search(robot, "settings");
        assertThat(selected(robot)).contains("Go to the settings").contains("Ctrl+,");
        robot.type(KeyCode.ENTER);

        await(() -> isThere(robot, "Your name"));
    }

    @Test
    void aMilestoneIsFoundByItsName(FxRobot robot) throws Exception {
        begin(robot);
        search(robot, "kick");
        assertThat(selected(robot)).isEqualTo("Milestone: Kick-off");
        robot.type(KeyCode.ENTER);

        await(() -> isThere(robot, ".compare"));
    }

    @Test
    void aServiceLeadsToTheFirstPracticeThatNamesIt(FxRobot robot) throws Exception {
        begin(robot);
        var service = "AWS Secrets Manager";
        var first =
                Rounds.PILLAR
                        .practices()
                        .filter(each -> each.reach().services().contains(service))
                        .findFirst()
                        .orElseThrow();
        search(robot, service);
        assertThat(selected(robot)).isEqualTo("Service: " + service);
        robot.type(KeyCode.ENTER);

        window().awaitPractice(first.id());
    }

    @Test
    void whatWasGoneToLastComesFirst(FxRobot robot) throws Exception {
        begin(robot);
        search(robot, "sec05-bp02");
        robot.type(KeyCode.ENTER);
        window().awaitPractice("SEC05-BP02");
        search(robot, "");

        assertThat(selected(robot)).startsWith("Practice: SEC05-BP02");
    }

    @Test
    void escapeTakesTheKeyboardBackToWhereItWas(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.N);
        search(robot, "sec05");
        robot.type(KeyCode.ESCAPE);
        robot.write("kept");

        await(() -> window().focusedText().equals("Note"));
        assertThat(isThere(robot, ".palette")).isFalse();
    }

    @Test
    void theCheatSheetTellsTheKeysOfTheScreenAndCloses(FxRobot robot) throws Exception {
        begin(robot);
        robot.write("?");
        assertThat(isThere(robot, "Next practice without an answer")).isTrue();
        robot.write("?");
        assertThat(isThere(robot, ".cheat-sheet")).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.write("?");
        assertThat(isThere(robot, "Write the plan")).isTrue();
        assertThat(isThere(robot, "Next practice without an answer")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(isThere(robot, ".cheat-sheet")).isFalse();
    }

    @Test
    void aQuestionMarkInANoteIsText(FxRobot robot) throws Exception {
        begin(robot);
        robot.type(KeyCode.N);
        robot.write("who knows?");

        assertThat(isThere(robot, ".cheat-sheet")).isFalse();
        var first = Rounds.PILLAR.refOf(Rounds.PILLAR.practices().findFirst().orElseThrow());
        await(() -> window().saved().answerTo(first).note().endsWith("who knows?"));
    }

    @Test
    void aKeyOfTheWindowClosesWhatLiesOverIt(FxRobot robot) throws Exception {
        begin(robot);
        search(robot, "");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);

        assertThat(isThere(robot, ".palette")).isFalse();
        assertThat(isThere(robot, ".results")).isTrue();
    }

    private void begin(FxRobot robot) throws Exception {
        await(() -> isThere(robot, ".practice-row"));
        search(robot, "sec1bp1");
        robot.type(KeyCode.ENTER);
        window().awaitPractice("SEC01-BP01");
    }

    private static void search(FxRobot robot, String text) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(text);
        assertThat(robot.lookup("#palette-field").queryAs(TextField.class).getText())
                .isEqualTo(text);
    }

    /// What a screen reader says is chosen, which is what the list shows as chosen.
    private static String selected(FxRobot robot) {
        var list = robot.lookup(".palette .list-view").queryAs(ListView.class);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        return robot.lookup("#palette-field").queryAs(TextField.class).getAccessibleHelp();
    }

    private RealWindow window() {
        return window.orElseThrow();
    }
}
