package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status.Accepted;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;

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
    void aServiceShowsOnlyTheActionsThatNameIt(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        var focus = robot.lookup("#focus").queryAs(FocusBox.class);

        robot.interact(() -> focus.setValue(choice(focus, new Focus.OnService("AWS KMS"))));

        var named =
                session.plan().getValue().actions().stream()
                        .filter(action -> action.practice().reach().services().contains("AWS KMS"))
                        .map(action -> action.practice().title())
                        .toList();
        assertThat(named).isNotEmpty();
        assertThat(PlanOnScreen.shown(robot)).isEqualTo(named);
    }

    /// The choice outlives the last of its actions, so that what was done does not bring all back.
    @Test
    void aLayerStaysChosenWhileItsActionsAreDone(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var focus = robot.lookup("#focus").queryAs(FocusBox.class);
        var layer = new Focus.OnLayer(Layer.IAM);
        robot.interact(() -> focus.setValue(choice(focus, layer)));
        assertThat(PlanOnScreen.shown(robot)).isNotEmpty();

        robot.interact(() ->
                layer.of(session.plan().getValue().actions())
                        .forEach(action ->
                                session.change(
                                        new Change.SetState(
                                                action.ref(), PracticeState.IN_PLACE))));

        assertThat(focus.chosen()).isEqualTo(layer);
        assertThat(PlanOnScreen.shown(robot)).isEmpty();
        robot.interact(() -> focus.setValue(choice(focus, new Focus.Everything())));
        assertThat(PlanOnScreen.shown(robot)).isNotEmpty();
    }

    private static Focus.Choice choice(FocusBox box, Focus focus) {
        return box.getItems().stream()
                .filter(choice -> choice.focus().equals(focus))
                .findFirst()
                .orElseThrow();
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

        PlanOnScreen.group(robot, Grouping.AREA);
        var table = PlanOnScreen.table(robot);
        robot.interact(
                () -> table.getSortOrder().setAll(List.of(PlanOnScreen.column(table, "action"))));

        assertThat(PlanOnScreen.table(robot).getItems().getFirst()).isInstanceOf(Row.Heading.class);
        assertThat(PlanOnScreen.firstGroup(robot)).isSorted();
    }

    @Test
    void whoeverIsLedToAnActionFindsItSelected(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        robot.clickOn("#tile-quick_wins");
        var last = session.plan().getValue().actions().getLast();
        plan.show(robot, last.ref());

        assertThat(PlanOnScreen.table(robot).getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        Row.OfAction.class,
                        row -> assertThat(row.action().ref()).isEqualTo(last.ref()));
        assertThat(PlanOnScreen.shown(robot)).hasSize(3);
    }

    @Test
    void anAcceptedRiskIsFoundAmongThose(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);
        robot.interact(() ->
                session.change(
                        new Change.SetStatus(first.ref(), new Accepted("", "", Due.NOT_SET))));
        plan.show(robot, first.ref());

        assertThat(PlanOnScreen.shown(robot)).containsExactly(first.practice().title());
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

        assertThat(plan.gone()).containsExactly(new Destination.Writing());
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
