package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.plan.Action;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Several actions are changed at once, and that is one deed.
@ExtendWith(ApplicationExtension.class)
class SeveralActionsTest {
    private PlanOnScreen plan;

    @Start
    void start(Stage stage) {
        plan = new PlanOnScreen(stage);
    }

    @Test
    void oneActionNeedsNoBar(FxRobot robot) {
        plan.open(robot, PlanOnScreen.threeGaps());

        assertThat(robot.lookup("#bulk").tryQuery()).isEmpty();
    }

    @Test
    void anOwnerIsGivenToAllChosenOnesByKeysAndUndoneAtOnce(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        chooseThree(robot);

        assertThat(robot.lookup("#bulk .strong").<Labeled>query().getText())
                .isEqualTo("3 actions chosen");
        robot.clickOn("#bulk-owner").write("Platform lead").type(KeyCode.ENTER);

        assertThat(plans(session, ActionPlan::owner)).containsOnly("Platform lead");
        robot.interact(session::undo);
        assertThat(plans(session, ActionPlan::owner)).containsOnly("");
    }

    @Test
    void aDayEffortAndStatusGoToAllChosenOnes(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        chooseThree(robot);

        robot.clickOn("#bulk-due").write("2026-06-30").type(KeyCode.ENTER);
        PlanOnScreen.choose(robot, "#bulk-effort", "Large");
        PlanOnScreen.choose(robot, "#bulk-status", "In progress");

        assertThat(plans(session, ActionPlan::due))
                .containsOnly(new Due.On(LocalDate.of(2026, 6, 30)));
        assertThat(plans(session, ActionPlan::effort)).containsOnly(EffortEstimate.LARGE);
        assertThat(plans(session, ActionPlan::status)).containsOnly(Status.IN_PROGRESS);
        assertThat(robot.lookup("#bulk").tryQuery()).isPresent();
    }

    @Test
    void severalRisksAreAcceptedForOneReason(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        chooseThree(robot);

        robot.clickOn("#bulk-accept");
        robot.clickOn("#accept-reason").write("Replaced next year");
        robot.clickOn("#accept-approver").write("Head of platform");
        robot.clickOn("#accept-do");

        assertThat(session.plan().getValue().actions()).isEmpty();
        assertThat(session.plan().getValue().accepted()).hasSize(3);
        robot.interact(session::undo);
        assertThat(session.plan().getValue().actions()).hasSize(3);
    }

    @Test
    void whatIsChosenStaysChosenInEveryView(FxRobot robot) {
        plan.open(robot, PlanOnScreen.threeGaps());
        chooseThree(robot);

        robot.clickOn("Roadmap");
        assertThat(robot.lookup("#bulk").tryQuery()).isPresent();
        robot.clickOn("#bulk-leave");

        assertThat(robot.lookup("#bulk").tryQuery()).isEmpty();
    }

    private static void chooseThree(FxRobot robot) {
        robot.clickOn(PlanOnScreen.cell(robot, "action-cell"));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
    }

    private static <T> List<T> plans(ReviewSession session, Function<ActionPlan, T> part) {
        return session.plan().getValue().actions().stream().map(Action::plan).map(part).toList();
    }
}
