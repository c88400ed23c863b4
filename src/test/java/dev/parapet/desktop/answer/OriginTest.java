package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Change;
import dev.parapet.review.Occasion;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Provenance;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.Locale;

/// The mark of an answer that was taken over from another review.
@ExtendWith(ApplicationExtension.class)
class OriginTest {
    private final SampleSession sample = new SampleSession();
    private ReviewSession session;

    @Start
    void open(Stage stage) {
        session = sample.empty();
        var review = session.review().get();
        var practice = sample.practice("SEC04-BP01");
        var answer =
                review.answerTo(practice)
                        .withState(PracticeState.IN_PLACE)
                        .withProvenance(
                                new Provenance.TakenOver("Platform", LocalDate.of(2026, 2, 27)));
        session.change(
                new Change.Become(
                        new Occasion.TakenOver("Platform"),
                        review.withAnswers(review.answers().with(practice, answer))));
        var screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(practice);
    }

    @Test
    void saysWhereItCameFromUntilItIsAnsweredAnew(FxRobot robot) {
        assertThat(origin(robot).isVisible()).isTrue();
        assertThat(origin(robot).getText())
                .isEqualTo("Taken over from “Platform” as of 27 February 2026.");

        robot.push(KeyCode.DIGIT1);
        assertThat(origin(robot).isVisible()).isFalse();
        assertThat(session.review().get().answerTo(sample.practice("SEC04-BP01")).state())
                .isEqualTo(PracticeState.IN_PLACE);
    }

    private static Label origin(FxRobot robot) {
        return robot.lookup(".practice-row:current .origin").queryAs(Label.class);
    }
}
