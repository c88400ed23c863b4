package dev.parapet.desktop.results;

import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.Change;
import dev.parapet.review.People;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Results of two sets with more areas than a window lays out at once.
@ExtendWith(ApplicationExtension.class)
class ManyAreasTest {
    private final ReviewSession session =
            new ReviewSession(
                    SampleReview.untouched(large("first", 20), large("second", 30)),
                    Path.of("x.parapet"),
                    false,
                    Clock.systemUTC());

    @Start
    void open(Stage stage) {
        var screen = new ResultsScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void areasAreListedInPortions(FxRobot robot) {
        assertThat(areas(robot)).isEqualTo(24);
        press(robot, "Show 24 more areas");
        assertThat(areas(robot)).isEqualTo(48);
        press(robot, "Show 2 more areas");
        assertThat(areas(robot)).isEqualTo(50);

        assertThat(robot.lookup("Show 2 more areas").tryQuery().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void eachSetIsNamedOnceAboveItsFirstArea(FxRobot robot) {
        press(robot, "Show 24 more areas");

        assertThat(robot.lookup(".areas .set").queryAll()).hasSize(2);
    }

    @Test
    void whatIsListedStaysListedWhenSomethingChanges(FxRobot robot) {
        press(robot, "Show 24 more areas");
        robot.interact(() -> session.change(new Change.SetPeople(new People("Lead", List.of()))));

        assertThat(areas(robot)).isEqualTo(48);
    }

    private static QuestionSet large(String id, int areas) {
        var base = set(id, question("Q", practice("p", RiskLevel.HIGH)));
        var like = base.areas().getFirst();
        return new QuestionSet(
                base.heading(),
                base.weights(),
                IntStream.range(0, areas).mapToObj(i -> area(like, id + i)).toList());
    }

    private static Area area(Area like, String id) {
        return new Area(
                id,
                "Area " + id,
                "",
                like.ownership(),
                like.assurance(),
                List.of(question("Q " + id, practice(id, RiskLevel.HIGH))));
    }

    private static long areas(FxRobot robot) {
        return robot.lookup(".areas .body").queryAll().size();
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(robot.lookup(words).queryAs(Hyperlink.class)::fire);
    }
}
