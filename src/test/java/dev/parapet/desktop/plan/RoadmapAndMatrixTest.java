package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;

import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class RoadmapAndMatrixTest {
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private PlanOnScreen plan;

    @Start
    void start(Stage stage) {
        plan = new PlanOnScreen(stage);
    }

    @Test
    void everyActionStandsInOneLane(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));

        robot.clickOn("Roadmap");

        for (var lane : Horizon.values()) {
            assertThat(lane(robot, lane))
                    .isEqualTo(
                            session.plan().getValue().actions().stream()
                                    .filter(a -> a.horizon() == lane)
                                    .toList());
        }
    }

    @Test
    void aKeyMovesAnActionToTheNextLaneAndItsDueDayFollows(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        var first = chooseFirst(robot, Horizon.NOW);

        robot.write(">");

        assertThat(lane(robot, Horizon.NEXT)).extracting(Action::ref).contains(first.ref());
        assertThat(PlanOnScreen.planOf(session, first).due())
                .isEqualTo(new Due.On(session.today().plusDays(90)));
        var next = PlanOnScreen.list(robot, "lane-next");
        assertThat(next.isFocused()).isTrue();
        assertThat(next.getSelectionModel().getSelectedItem().ref()).isEqualTo(first.ref());
        robot.interact(session::undo);
        assertThat(lane(robot, Horizon.NOW)).extracting(Action::ref).contains(first.ref());
    }

    @Test
    void severalActionsMoveAtOnce(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        chooseFirst(robot, Horizon.NOW);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        var before = lane(robot, Horizon.BEYOND).size();

        PlanOnScreen.choose(robot, "#bulk-move", "After 180 days");

        assertThat(lane(robot, Horizon.BEYOND)).hasSize(before + 2);
        robot.interact(session::undo);
        assertThat(lane(robot, Horizon.BEYOND)).hasSize(before);
    }

    @Test
    void aTileCountsWhatItsLaneHolds(FxRobot robot) {
        plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        assertThat(robot.lookup("#tile-beyond").query().isVisible()).isFalse();
        chooseFirst(robot, Horizon.LATER);

        robot.write(">");

        for (var lane : Horizon.values()) {
            var tile = robot.lookup("#tile-" + lane.name().toLowerCase(Locale.ROOT)).query();
            assertThat(tile.isVisible()).isTrue();
            assertThat(tile.getAccessibleText())
                    .contains(": " + lane(robot, lane).size() + " action");
        }
        robot.clickOn("#tile-beyond");
        assertThat(lane(robot, Horizon.LATER)).isEmpty();
        assertThat(lane(robot, Horizon.BEYOND)).hasSize(1);
    }

    @Test
    void aLaneShowsThatItWouldTakeWhatIsDraggedFromAnother(FxRobot robot) {
        plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        var from = PlanOnScreen.list(robot, id(Horizon.NOW));
        var own = (LaneColumn) from.getParent();
        var other = (LaneColumn) PlanOnScreen.list(robot, id(Horizon.NEXT)).getParent();

        robot.interact(() -> {
            assertThat(own.offer(from)).isFalse();
            assertThat(other.offer(from)).isTrue();
        });

        assertThat(own.getPseudoClassStates()).doesNotContain(TAKING);
        assertThat(other.getPseudoClassStates()).contains(TAKING);
        robot.interact(() -> other.getOnDragExited().handle(null));
        assertThat(other.getPseudoClassStates()).doesNotContain(TAKING);
    }

    @Test
    void lanesAndCellsOfASmallWindowStandBelowOneAnotherAndHoldWords(FxRobot robot) {
        plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        var lane = PlanOnScreen.list(robot, id(Horizon.NEXT));
        robot.clickOn("Risk × effort");
        var cell = PlanOnScreen.list(robot, "matrix-high-small");
        robot.clickOn("Roadmap");

        plan.narrow(robot, 400);

        assertThat(lane.getWidth()).isGreaterThan(250);
        assertThat(lane.getHeight()).isGreaterThan(200);
        robot.interact(
                () -> robot.lookup("#views .toggle-button").nth(1).<ToggleButton>query().fire());
        assertThat(cell.getWidth()).isGreaterThan(250);
    }

    @Test
    void whatIsInItsLaneAlreadyKeepsItsDay(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        var first = chooseFirst(robot, Horizon.NOW);
        var before = session.review().get();

        robot.write("<");

        assertThat(PlanOnScreen.planOf(session, first)).isEqualTo(first.plan());
        assertThat(session.review().get()).isEqualTo(before);
    }

    @Test
    void theMatrixHoldsEveryActionByRiskAndEffort(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));

        robot.clickOn("Risk × effort");

        assertThat(PlanOnScreen.list(robot, "matrix-high-small").getItems())
                .isNotEmpty()
                .isEqualTo(
                        session.plan().getValue().actions().stream()
                                .filter(a -> a.risk() == RiskLevel.HIGH)
                                .filter(a -> a.effort() == Effort.SMALL)
                                .toList());
    }

    @Test
    void anActionOfTheMatrixIsChosenAndOpenedByKeys(FxRobot robot) {
        var session = plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn(PlanOnScreen.cell(robot, "action-cell"));

        robot.write("m");
        var list = focusedList(robot, session);
        robot.type(KeyCode.DOWN);
        var chosen = list.getSelectionModel().getSelectedItem();
        robot.type(KeyCode.ENTER);

        assertThat(plan.gone()).containsExactly(new Destination.ToPractice(chosen.ref()));
    }

    @Test
    void onlyOneListHasChosenActions(FxRobot robot) {
        plan.open(robot, SampleReview.answered(PlanOnScreen.PILLAR));
        robot.clickOn("Roadmap");
        chooseFirst(robot, Horizon.NOW);
        chooseFirst(robot, Horizon.NEXT);

        assertThat(PlanOnScreen.list(robot, "lane-now").getSelectionModel().isEmpty()).isTrue();
    }

    private static ActionList focusedList(FxRobot robot, ReviewSession session) {
        var list = (ActionList) robot.lookup("#views").query().getScene().getFocusOwner();
        assertThat(list.holds(PlanOnScreen.first(session).ref())).isTrue();
        return list;
    }

    private static Action chooseFirst(FxRobot robot, Horizon lane) {
        var list = PlanOnScreen.list(robot, id(lane));
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        return list.getItems().getFirst();
    }

    private static List<Action> lane(FxRobot robot, Horizon lane) {
        return List.copyOf(PlanOnScreen.list(robot, id(lane)).getItems());
    }

    private static String id(Horizon lane) {
        return "lane-" + lane.name().toLowerCase(Locale.ROOT);
    }
}
