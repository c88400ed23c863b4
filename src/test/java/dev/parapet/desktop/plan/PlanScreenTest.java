package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.questionset.Effort;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.Change;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
    private PlanOnScreen plan;

    @Start
    void start(Stage stage) {
        plan = new PlanOnScreen(stage);
    }

    @Test
    void aTileShowsOnlyItsActions(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());

        robot.clickOn("#tile-quick_wins");

        assertThat(PlanOnScreen.shown(robot))
                .isEqualTo(
                        session.plan().getValue().quickWins().stream()
                                .map(action -> action.practice().title())
                                .toList());
    }

    @Test
    void theSelectionStaysWithItsActionWhenItsRankChanges(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        robot.interact(
                () -> session.change(new Change.SetEffort(first.ref(), EffortEstimate.LARGE)));

        assertThat(PlanOnScreen.table(robot).getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        Row.OfAction.class,
                        row -> {
                            assertThat(row.action().ref()).isEqualTo(first.ref());
                            assertThat(row.action().effort()).isEqualTo(Effort.LARGE);
                        });
    }

    @Test
    void aColumnSortsInsideItsGroups(FxRobot robot) {
        plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));

        robot.clickOn(robot.from(robot.lookup(".segments")).lookup("Area").<Node>query());
        var table = PlanOnScreen.table(robot);
        robot.interact(
                () -> table.getSortOrder().setAll(List.of(PlanOnScreen.column(table, "action"))));

        assertThat(PlanOnScreen.table(robot).getItems().getFirst()).isInstanceOf(Row.Heading.class);
        assertThat(PlanOnScreen.firstGroup(robot)).isSorted();
    }

    @Test
    void theQuestionOfAnActionIsOneClickAway(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());

        robot.clickOn("#detail-open");

        assertThat(plan.gone())
                .containsExactly(new Destination.ToPractice(PlanOnScreen.first(session).ref()));
    }

    @Test
    void thePlanIsWrittenFromHere(FxRobot robot) {
        plan.open(robot, PlanOnScreen.threeGaps());

        robot.clickOn("#write-plan");

        assertThat(plan.written()).isEqualTo(1);
    }

    @Test
    void beforeTheFirstAnswerThereIsNothingToDoYet(FxRobot robot) {
        plan.open(robot, SampleReview.untouched(PlanOnScreen.PILLAR));

        assertThat(robot.lookup("Nothing to do yet: answer a question first").tryQuery())
                .isPresent();
        robot.clickOn("Answer questions");

        assertThat(plan.gone()).containsExactly(new Destination.Answering());
    }

    @Test
    void withEverythingInPlaceThereIsNothingToDo(FxRobot robot) {
        plan.open(robot, SampleReview.inPlace(PlanOnScreen.PILLAR));

        assertThat(robot.lookup("Nothing to do: everything that applies is in place").tryQuery())
                .isPresent();
    }
}
