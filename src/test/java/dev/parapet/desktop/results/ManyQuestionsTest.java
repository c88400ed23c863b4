package dev.parapet.desktop.results;

import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;

/// Results of a set with more questions than a window lays out at once.
@ExtendWith(ApplicationExtension.class)
class ManyQuestionsTest {
    private static final int RISKY = 110;
    private static final int ALL = 120;

    private static final QuestionSet SET =
            set(
                    "large",
                    IntStream.range(0, ALL)
                            .mapToObj(i -> question("Q " + i, practice("p" + i, RiskLevel.HIGH)))
                            .toArray(Question[]::new));

    @Start
    void open(Stage stage) {
        var session = new ReviewSession(review(), Path.of("x.parapet"), false, Clock.systemUTC());
        var screen = new ResultsScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void questionsAreListedInPortions(FxRobot robot) {
        assertThat(rows(robot)).isEqualTo(50);
        press(robot, "Show 50 more");
        assertThat(rows(robot)).isEqualTo(100);
        press(robot, "Show 10 more");
        assertThat(rows(robot)).isEqualTo(RISKY);

        assertThat(robot.lookup("Show 10 more").tryQuery().filter(node -> node.isVisible()))
                .isEmpty();
    }

    @Test
    void allQuestionsBeginWithTheFirstPortionAgain(FxRobot robot) {
        press(robot, "Show 50 more");
        press(robot, "Show all 120 questions");

        assertThat(rows(robot)).isEqualTo(50);
    }

    /// All but ten questions carry a risk.
    private static Review review() {
        var review = SampleReview.inPlace(SET);
        for (var practice : SET.practices().limit(RISKY).map(SET::refOf).toList()) {
            review = new Change.SetState(practice, PracticeState.NOT_IN_PLACE).applyTo(review);
        }
        return review;
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".question-row").queryAll().size();
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(robot.lookup(words).queryAs(Hyperlink.class)::fire);
    }
}
