package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What is typed and not taken over with Enter stays with the practice it was typed for.
@ExtendWith(ApplicationExtension.class)
class AnswerTypingTest {
    private static final Due LATE_APRIL = new Due.On(LocalDate.of(2026, 4, 30));

    private final SampleSession sample = new SampleSession();
    private ReviewSession session;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        session = sample.empty();
        var screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.question("SEC 1"));
    }

    @Test
    void aDayStaysWithItsPractice(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.write("2026-04-30");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(answer("SEC01-BP01").plan().due()).isEqualTo(LATE_APRIL);
        assertThat(answer("SEC02-BP01").plan().due()).isEqualTo(Due.NOT_SET);
        assertThat(day(robot)).isEmpty();
    }

    @Test
    void aDayIsThereAgainWhenOneComesBack(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.write("2026-04-30");
        robot.push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(answer("SEC01-BP01").plan().due()).isEqualTo(LATE_APRIL);
        assertThat(day(robot)).isEqualTo("30 April 2026");
    }

    @Test
    void whatIsNoDayIsNotCarriedAlong(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.write("2026-02-31");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(answer("SEC01-BP01").plan().due()).isEqualTo(Due.NOT_SET);
        assertThat(day(robot)).isEmpty();
    }

    @Test
    void evidenceStaysWithItsPractice(FxRobot robot) {
        robot.push(KeyCode.E);
        robot.write("Trail settings");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(answer("SEC01-BP01").evidence())
                .isEqualTo(List.of(new Evidence.Remark("Trail settings")));
        assertThat(answer("SEC02-BP01").evidence()).isEmpty();
    }

    @Test
    void evidenceIsKeptWhenTheScreenIsLeft(FxRobot robot) {
        robot.push(KeyCode.E);
        robot.write("Trail settings");
        leave(robot);

        assertThat(answer("SEC01-BP01").evidence())
                .isEqualTo(List.of(new Evidence.Remark("Trail settings")));
    }

    @Test
    void aDayIsKeptWhenTheScreenIsLeft(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.write("30 April 2026");
        leave(robot);

        assertThat(answer("SEC01-BP01").plan().due()).isEqualTo(LATE_APRIL);
    }

    @Test
    void aNoteIsMarkedAsPrivateWhileItIsWritten(FxRobot robot) {
        robot.push(KeyCode.N);
        robot.write("between us");
        markPrivate(robot);
        robot.write(", so far");

        assertThat(answer("SEC01-BP01").privateNote()).isTrue();
        assertThat(answer("SEC01-BP01").note()).isEqualTo("between us, so far");
        robot.push(KeyCode.ESCAPE);
        markPrivate(robot);
        assertThat(answer("SEC01-BP01").privateNote()).isFalse();
    }

    @Test
    void theNotesForTheQuestionAreMarkedWhereTheKeyboardIsInThem(FxRobot robot) {
        robot.interact(() -> robot.lookup(".question-remarks .text-area").query().requestFocus());
        markPrivate(robot);

        assertThat(session.review().get().answerTo(sample.question("SEC 1")).privateNotes())
                .isTrue();
        assertThat(answer("SEC01-BP01").privateNote()).isFalse();
    }

    private static void markPrivate(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    }

    private void leave(FxRobot robot) {
        robot.interact(() -> {
            var next = new TextField();
            stage.getScene().setRoot(new StackPane(next));
            next.requestFocus();
        });
    }

    private PracticeAnswer answer(String id) {
        return session.review().get().answerTo(sample.practice(id));
    }

    private static String day(FxRobot robot) {
        return robot.lookup(".date-picker").queryAs(DatePicker.class).getEditor().getText();
    }
}
