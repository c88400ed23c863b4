package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.review.PracticeState;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Answering in front of the room, by keyboard.
@ExtendWith(ApplicationExtension.class)
class RoomJourneyTest {
    private final SampleSession sample = new SampleSession();
    private ReviewSession session;
    private Scene desk;

    @Start
    void open(Stage stage) {
        session = sample.empty();
        session.change(new Change.SetPeople(new People("Consultant", List.of("Platform lead"))));
        var screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        desk = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(desk);
        stage.setScene(desk);
        stage.show();
        screen.show(sample.question("SEC 4"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() ->
                Window.getWindows().stream()
                        .filter(window -> !desk.equals(window.getScene()))
                        .toList()
                        .forEach(Window::hide));
    }

    @Test
    void theKeysOfTheAnswersAnswerHere(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.DIGIT1, KeyCode.J, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT3);

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.IN_PLACE);
        assertThat(state("SEC04-BP02")).isEqualTo(PracticeState.PARTLY);
        assertThat(state("SEC04-BP03")).isEqualTo(PracticeState.NOT_IN_PLACE);
    }

    @Test
    void afterTheLastPracticeComesTheNextQuestion(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.J, KeyCode.J, KeyCode.J, KeyCode.J);
        assertThat(shown(".room-title")).isEqualTo(title("SEC05-BP01"));
        press(robot, KeyCode.K);
        assertThat(shown(".room-title")).isEqualTo(title("SEC04-BP04"));
    }

    @Test
    void whatComesUpIsParkedAndStaysInTheReview(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.P);
        robot.write("1 more region?");
        press(robot, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DIGIT1);

        assertThat(people().parked()).containsExactly("1 more region?");
        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void aNoteIsMarkedAsPrivateHereToo(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);

        assertThat(session.review().get().answerTo(sample.practice("SEC04-BP01")).privateNote())
                .isTrue();
        assertThat(people().parked()).isEmpty();
    }

    @Test
    void whoIsMissingIsSaidByKeyboard(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.W, KeyCode.SPACE);

        assertThat(people().absent()).containsExactly("Platform lead");
    }

    @Test
    void aStepIsUndoneHereToo(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void theCheatSheetTellsTheKeysOfTheRoom(FxRobot robot) {
        enter(robot);
        robot.write("?");

        assertThat(
                        room().orElseThrow().lookupAll(".cheat-sheet .label").stream()
                                .map(label -> ((Label) label).getText()))
                .contains("Put something off to the parking lot", "Answer: in place");
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.DIGIT4);

        assertThat(stops(room().orElseThrow()))
                .hasSizeGreaterThan(10)
                .allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
    }

    private static List<Node> stops(Node node) {
        var stops = new ArrayList<Node>();
        if (node.isVisible() && node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node.isVisible() && node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> stops.addAll(stops(child)));
        } else if (node instanceof ScrollPane scroll) {
            stops.addAll(stops(scroll.getContent()));
        }
        return stops;
    }

    @Test
    void escapeLeavesANoteAndThenTheRoom(FxRobot robot) {
        enter(robot);
        press(robot, KeyCode.N);
        robot.write("so far");
        press(robot, KeyCode.ESCAPE);
        assertThat(room()).isPresent();
        press(robot, KeyCode.ESCAPE);

        assertThat(room()).isEmpty();
        assertThat(session.review().get().answerTo(sample.practice("SEC04-BP01")).note())
                .isEqualTo("so far");
    }

    private void enter(FxRobot robot) {
        robot.push(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow(room().orElseThrow().getScene().getWindow());
    }

    private static void press(FxRobot robot, KeyCode... codes) {
        for (var code : codes) {
            robot.push(code);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Node> room() {
        return Window.getWindows().stream()
                .filter(window -> !desk.equals(window.getScene()))
                .map(window -> window.getScene().getRoot())
                .filter(RoomView.class::isInstance)
                .map(root -> (Node) root)
                .findFirst();
    }

    private String shown(String query) {
        return ((Label) room().orElseThrow().lookup(query)).getText();
    }

    private String title(String id) {
        return session.review()
                .get()
                .sets()
                .getFirst()
                .practices()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private People people() {
        return session.review().get().people();
    }

    private PracticeState state(String id) {
        return session.review().get().answerTo(sample.practice(id)).state();
    }
}
