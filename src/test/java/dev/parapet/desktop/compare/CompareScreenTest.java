package dev.parapet.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class CompareScreenTest implements CompareScreen.Deeds {
    private final List<Destination> gone = new ArrayList<>();
    private final SimpleBooleanProperty shared = new SimpleBooleanProperty();
    private final List<String> committed = new ArrayList<>();
    private final List<Milestone> planned = new ArrayList<>();
    private Review other = Rounds.review();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Override
    public void choose(CompareScreen.Chosen chosen) {
        chosen.take(other, "other.parapet");
    }

    @Override
    public void writePlan(Milestone milestone) {
        planned.add(milestone);
    }

    @Override
    public ObservableValue<Boolean> isShared() {
        return shared;
    }

    @Override
    public void commit(String milestone) {
        committed.add(milestone);
    }

    @Test
    void aMilestoneInATeamWorkspaceIsCommittedUnlessItIsNotTicked(FxRobot robot) {
        open(robot, SampleReview.answered(Rounds.PILLAR));
        assertThat(robot.lookup("#commit-milestone").query().isVisible()).isFalse();
        robot.clickOn("#keep-milestone");
        assertThat(committed).isEmpty();

        robot.interact(() -> shared.set(true));
        robot.clickOn("#keep-milestone");
        robot.clickOn("#commit-milestone").clickOn("#keep-milestone");

        assertThat(committed).containsExactly("Milestone 1 September 2026 (2)");
    }

    @Test
    void keepsAMilestoneUnderTheNameOffered(FxRobot robot) {
        var session = open(robot, SampleReview.answered(Rounds.PILLAR));

        robot.clickOn("#keep-milestone");

        assertThat(session.review().get().milestones())
                .extracting(Milestone::name)
                .containsExactly("Milestone 1 September 2026");
        assertThat(robot.lookup("#milestone-name").queryAs(TextField.class).getText())
                .isEqualTo("Milestone 1 September 2026 (2)");
        assertThat(robot.lookup(".milestone-row").queryAll()).hasSize(1);
    }

    @Test
    void keepsAMilestoneUnderAnotherNameWithEnter(FxRobot robot) {
        var session = open(robot, SampleReview.answered(Rounds.PILLAR));
        var name = robot.lookup("#milestone-name").queryAs(TextField.class);

        robot.interact(() -> {
            name.requestFocus();
            name.setText("Kick-off");
        });
        robot.type(KeyCode.ENTER);
        assertThat(session.review().get().milestones()).hasSize(1);
        robot.interact(() -> name.setText("Kick-off"));
        robot.type(KeyCode.ENTER);

        assertThat(session.review().get().milestones()).hasSize(1);
        assertThat(robot.lookup(".fault").queryAs(Labeled.class).getText())
                .startsWith("There is a milestone of this name already");
    }

    @Test
    void comparesTheLastMilestoneWithNow(FxRobot robot) {
        open(robot, Rounds.review());

        assertThat(text(robot, "#compare-sentence"))
                .isEqualTo("Six practices improved and one slipped; the score went from 70 to 77.");
    }

    @Test
    void anyTwoMomentsCanBeCompared(FxRobot robot) {
        open(robot, Rounds.review());

        robot.interact(() -> sides(robot).getFirst().getSelectionModel().select(3));
        assertThat(text(robot, "#compare-sentence")).contains("from 58 to 77");
        robot.interact(() -> sides(robot).getLast().getSelectionModel().select(2));
        assertThat(text(robot, "#compare-sentence")).contains("from 58 to 65");
    }

    @Test
    void anotherReviewCanBeCompared(FxRobot robot) {
        other = SampleReview.inPlace(Rounds.PILLAR);
        open(robot, Rounds.review());

        robot.clickOn("#compare-other");

        assertThat(text(robot, "#compare-sentence")).contains("from 100 to 77");
    }

    @Test
    void aClickOnAPracticeGoesThere(FxRobot robot) {
        open(robot, Rounds.review());
        var row =
                robot.lookup(".change-row").queryAll().stream()
                        .filter(node -> says(node).startsWith("SEC06-BP02"))
                        .findFirst()
                        .orElseThrow();

        robot.interact(row::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(says(row)).endsWith("Partly → In place");
        assertThat(gone).singleElement().isInstanceOf(Destination.ToPractice.class);
    }

    @Test
    void showsTheAnswersOfAMilestoneAndWritesItsPlan(FxRobot robot) {
        var review = Rounds.review();
        open(robot, review);

        fire(robot, "Answers: Kick-off");
        assertThat(robot.lookup("#answers-back").query().isVisible()).isTrue();
        assertThat(robot.lookup("Answers at Kick-off, 5 March 2026").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#answers-back").queryAs(Hyperlink.class).fire());
        assertThat(text(robot, "#compare-sentence")).contains("from 58 to 77");

        fire(robot, "Write plan…: Kick-off");
        assertThat(planned).containsExactly(review.milestones().getFirst());
    }

    @Test
    void showsThatAnOldMilestoneWasChanged(FxRobot robot) {
        var review = Rounds.review();
        var milestones = new ArrayList<>(review.milestones());
        var second = milestones.get(1);
        milestones.set(
                1,
                new Milestone(
                        second.name(),
                        second.at(),
                        review.now(),
                        second.previous(),
                        second.seal()));
        open(robot, review.withMilestones(milestones));

        assertThat(robot.lookup(".milestone-row .fault").queryAll()).hasSize(1);
    }

    private ReviewSession open(FxRobot robot, Review review) {
        var clock = Clock.fixed(Rounds.NOW, ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        robot.interact(() -> {
            var screen = new CompareScreen(session, gone::add, new Wording(Locale.ENGLISH), this);
            var scene = new Scene(screen.view(), 1100, 900);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        return session;
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<Moment>> sides(FxRobot robot) {
        return robot.lookup(".sides .combo-box").queryAll().stream()
                .map(node -> (ComboBox<Moment>) node)
                .toList();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private static String says(Node node) {
        return Objects.requireNonNullElse(node.getAccessibleText(), "");
    }

    private static void fire(FxRobot robot, String says) {
        robot.interact(() ->
                robot.lookup(".hyperlink").queryAll().stream()
                        .filter(node -> says(node).equals(says))
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
