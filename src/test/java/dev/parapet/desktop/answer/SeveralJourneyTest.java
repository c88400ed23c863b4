package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Answers;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Locale;

/// Answering several practices in one step.
@ExtendWith(ApplicationExtension.class)
class SeveralJourneyTest {
    private final SampleSession sample = new SampleSession();
    private ReviewSession session;
    private AnswerScreen screen;

    @Start
    void open(Stage stage) {
        session = sample.empty();
        screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.question("SEC 4"));
    }

    @Test
    void answersTheQuestionOnScreenInOneStep(FxRobot robot) {
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.PARTLY);
        type(robot, "Owner", "Platform lead");
        robot.interact(() -> apply(robot).fire());

        for (var id : new String[] {"SEC04-BP01", "SEC04-BP02", "SEC04-BP03", "SEC04-BP04"}) {
            assertThat(answer(id).state()).isEqualTo(PracticeState.PARTLY);
            assertThat(answer(id).plan().owner()).isEqualTo("Platform lead");
        }
        assertThat(session.review().get().answers().practices()).hasSize(4);
    }

    @Test
    void isUndoneInOneStep(FxRobot robot) {
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.IN_PLACE);
        choose(robot, 1, SeveralFields.FlagChoice.UP);
        robot.interact(() -> apply(robot).fire());
        assertThat(session.review().get().answerTo(sample.question("SEC 4")).followUp()).isTrue();

        robot.interact(() -> session.undo());
        assertThat(session.review().get().answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void notApplicableTakesItsReason(FxRobot robot) {
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.NOT_APPLICABLE);
        robot.interact(() -> button(robot, ".several .exemption .small-toggle", "Out of scope"));
        robot.interact(() -> apply(robot).fire());

        assertThat(answer("SEC04-BP03").state())
                .isEqualTo(new NotApplicable(Exemption.OUT_OF_SCOPE, ""));
    }

    @Test
    void offersWhatTheFilterKeeps(FxRobot robot) {
        robot.interact(() -> {
            session.change(new Change.SetFollowUp(sample.question("SEC 7"), true));
            FilterJourneyTest.mark(robot, "To follow up").fire();
        });
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.NOT_IN_PLACE);
        assertThat(apply(robot).isDisabled()).isTrue();
        robot.interact(() -> button(robot, ".several .small-toggle", "All"));
        robot.interact(() -> apply(robot).fire());

        assertThat(session.review().get().answers().practices().keySet())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(session.review().get().answerTo(each).state())
                                .isEqualTo(PracticeState.NOT_IN_PLACE));
        assertThat(answer("SEC07-BP01").isAnswered()).isTrue();
        assertThat(answer("SEC04-BP01").isAnswered()).isFalse();
    }

    @Test
    void saysHowManyAnswersItReplaces(FxRobot robot) {
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.PARTLY);

        assertThat(
                        robot.lookup(".several .small.quiet").queryAllAs(Label.class).stream()
                                .map(Label::getText))
                .contains("4 of 63 practices are chosen. One of them has another answer now.");
    }

    @Test
    void spaceChoosesAPracticeOfTheList(FxRobot robot) {
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.IN_PLACE);
        robot.interact(() -> {
            button(robot, ".several .small-toggle", "None");
            robot.lookup(".several-list").queryAs(ListView.class).requestFocus();
        });
        robot.push(KeyCode.SPACE);
        robot.interact(() -> apply(robot).fire());

        assertThat(session.review().get().answers().practices().keySet())
                .containsExactly(sample.practice("SEC01-BP01"));
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        robot.push(KeyCode.B);
        choose(robot, 0, SeveralFields.StateChoice.IN_PLACE);
        robot.push(KeyCode.ESCAPE);

        assertThat(session.review().get().answers()).isEqualTo(Answers.NONE);
        assertThat(robot.lookup(".practice-row:current").query().isFocused()).isTrue();
    }

    private PracticeAnswer answer(String id) {
        return session.review().get().answerTo(sample.practice(id));
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, int list, Object choice) {
        robot.interact(() ->
                robot.lookup(".several .combo-box").queryAllAs(ComboBox.class).stream()
                        .filter(box -> !box.getItems().isEmpty())
                        .skip(list)
                        .findFirst()
                        .orElseThrow()
                        .setValue(choice));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() ->
                robot.lookup(".several .text-field").queryAllAs(TextInputControl.class).stream()
                        .filter(input -> field.equals(input.getAccessibleText()))
                        .findFirst()
                        .orElseThrow()
                        .setText(text));
    }

    private static void button(FxRobot robot, String query, String text) {
        robot.lookup(query).queryAllAs(ButtonBase.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static ButtonBase apply(FxRobot robot) {
        return robot.lookup(".several .button:default").queryAs(ButtonBase.class);
    }
}
