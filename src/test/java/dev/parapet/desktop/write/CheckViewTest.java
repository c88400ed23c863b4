package dev.parapet.desktop.write;

import static dev.parapet.desktop.write.PlanToWrite.await;
import static dev.parapet.desktop.write.PlanToWrite.heard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.compare.Rounds;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status.Accepted;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What should be mended, beside the pages of the plan.
@ExtendWith(ApplicationExtension.class)
class CheckViewTest {
    private static final PracticeRef PRACTICE = new PracticeRef("s", "a");

    private PlanToWrite plan;

    @Start
    void start(Stage stage) {
        plan = new PlanToWrite(stage);
    }

    @Test
    void countsAndListsWhatIsToMend(FxRobot robot) throws Exception {
        plan.open(robot, SampleReview.answered(Rounds.PILLAR));
        await(() -> tab(robot).getText().matches("To mend · \\d+"));
        robot.clickOn(tab(robot));

        assertThat(said(robot)).contains("High risk without an owner · ");
    }

    @Test
    void aFindingLeadsToItsPractice(FxRobot robot) throws Exception {
        plan.open(robot, missing(PracticeState.NOT_IN_PLACE));
        robot.clickOn(tab(robot));
        await(() -> lines(robot).getItems().size() > 1);
        robot.clickOn(robot.lookup(".check-cell:leads").<Node>query());

        assertThat(plan.gone).containsExactly(new Destination.ToPractice(PRACTICE));
    }

    @Test
    void theKeyboardLeadsThereToo(FxRobot robot) throws Exception {
        plan.open(robot, missing(PracticeState.NOT_IN_PLACE));
        robot.clickOn(tab(robot));
        await(() -> lines(robot).getItems().size() > 1);
        robot.interact(() -> {
            lines(robot).requestFocus();
            lines(robot).getSelectionModel().select(1);
        });
        robot.push(KeyCode.ENTER);

        assertThat(plan.gone).containsExactly(new Destination.ToPractice(PRACTICE));
    }

    @Test
    void anAcceptanceLeadsToItsAction(FxRobot robot) throws Exception {
        var accepted = new Change.SetStatus(PRACTICE, new Accepted("", "", Due.NOT_SET));
        plan.open(robot, accepted.applyTo(missing(PracticeState.NOT_IN_PLACE)));
        robot.clickOn(tab(robot));
        await(() -> !lines(robot).getItems().isEmpty());
        robot.clickOn(robot.lookup(".check-cell:leads").<Node>query());

        assertThat(plan.gone).containsExactly(new Destination.ToAction(PRACTICE));
    }

    @Test
    void saysSoWhereNothingIsToMend(FxRobot robot) throws Exception {
        plan.open(robot, missing(PracticeState.IN_PLACE));
        robot.clickOn(tab(robot));

        assertThat(tab(robot).getText()).isEqualTo("To mend");
        assertThat(lines(robot).isVisible()).isFalse();
        assertThat(robot.lookup("#check-note").<Labeled>query().getText())
                .startsWith("Nothing to mend");
    }

    @Test
    void aPlanForOutsidersShowsNoNames(FxRobot robot) throws Exception {
        var owned = new Change.SetOwner(PRACTICE, "Night desk of Quokka");
        plan.open(robot, owned.applyTo(missing(PracticeState.NOT_IN_PLACE)));
        await(() -> heard(robot).contains("Quokka"));
        robot.interact(robot.lookup("#sanitised").<CheckBox>query()::fire);

        await(() -> heard(robot).contains("Person 1") && !heard(robot).contains("Quokka"));
    }

    /// A review of one practice, whose effort is estimated.
    private static Review missing(PracticeState state) {
        var review = SampleReviews.review(SampleReviews.set("s", SampleReviews.question("q", "H")));
        var answered = new Change.SetState(PRACTICE, state).applyTo(review);
        return new Change.SetEffort(PRACTICE, EffortEstimate.SMALL).applyTo(answered);
    }

    private static ToggleButton tab(FxRobot robot) {
        return robot.lookup(".side-head .toggle-button").nth(1).query();
    }

    @SuppressWarnings("unchecked")
    private static ListView<CheckLine> lines(FxRobot robot) {
        return robot.lookup(".check .list-view").queryAs(ListView.class);
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".check-cell").queryAll().stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList()
                .toString();
    }
}
