package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class PlanEditingTest {
    private PlanOnScreen plan;

    @Start
    void start(Stage stage) {
        plan = new PlanOnScreen(stage);
    }

    @Test
    void anOwnerIsEditedInTheTable(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "owner");
        robot.write("Platform lead").type(KeyCode.ENTER);

        assertThat(PlanOnScreen.planOf(session, first).owner()).isEqualTo("Platform lead");
    }

    @Test
    void escapeDropsWhatWasTyped(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "owner");
        robot.write("Platform lead").type(KeyCode.ESCAPE);

        assertThat(PlanOnScreen.planOf(session, first).owner()).isEmpty();
    }

    @Test
    void leavingTheCellKeepsWhatWasTyped(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "owner");
        robot.write("Platform lead").clickOn("Table");

        assertThat(PlanOnScreen.planOf(session, first).owner()).isEqualTo("Platform lead");
    }

    @Test
    void leavingTheScreenKeepsAnOwner(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "owner");
        robot.write("Platform lead");
        plan.leave(robot);

        assertThat(PlanOnScreen.planOf(session, first).owner()).isEqualTo("Platform lead");
    }

    @Test
    void leavingTheScreenKeepsADay(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "due");
        robot.write("30 June 2026");
        plan.leave(robot);

        assertThat(PlanOnScreen.planOf(session, first).due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void aDueDayIsTypedAndMovesTheActionInTheRoadmap(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "due");
        robot.write("2026-06-30").type(KeyCode.ENTER);

        assertThat(PlanOnScreen.planOf(session, first).due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 6, 30)));
        assertThat(robot.lookup("91–180 days: it is due on 30 June 2026.").tryQuery()).isPresent();
    }

    @Test
    void theEditorBeginsWithTheDayAndLeavesItAsItIs(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);
        var due = new Due.On(LocalDate.of(2026, 6, 30));
        robot.interact(() -> session.change(new Change.SetDue(first.ref(), due)));

        robot.clickOn(PlanOnScreen.cell(robot, "due")).type(KeyCode.ENTER);
        var picker = robot.lookup(".date-picker").queryAs(DatePicker.class);
        assertThat(picker.getEditor().getText()).isEqualTo("2026-06-30");
        robot.type(KeyCode.ENTER);

        assertThat(PlanOnScreen.planOf(session, first).due()).isEqualTo(due);
    }

    @Test
    void anEmptyDueDayMeansNone(FxRobot robot) {
        var gaps = PlanOnScreen.threeGaps();
        var session = plan.open(robot, gaps);
        var first = PlanOnScreen.first(session);
        robot.interact(
                () -> session.change(new Change.SetDue(first.ref(), new Due.On(LocalDate.EPOCH))));

        PlanOnScreen.edit(robot, "due");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.type(KeyCode.DELETE).type(KeyCode.ENTER);

        assertThat(PlanOnScreen.planOf(session, first).due()).isEqualTo(Due.NOT_SET);
    }

    @Test
    void aDayFromTheCalendarNeedsNoEnter(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "due");
        var picker = robot.lookup(".date-picker").queryAs(DatePicker.class);
        robot.interact(() -> {
            picker.show();
            picker.setValue(LocalDate.of(2026, 4, 1));
        });

        assertThat(PlanOnScreen.planOf(session, first).due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void whatIsNoDayIsNotTaken(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "due");
        robot.write("soon").type(KeyCode.ENTER);
        assertThat(robot.lookup(".date-picker").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);

        assertThat(PlanOnScreen.planOf(session, first).due()).isEqualTo(Due.NOT_SET);
    }

    @Test
    void effortIsChosenFromAMenu(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "effort");
        PlanOnScreen.pick(robot, "Large");

        assertThat(PlanOnScreen.planOf(session, first).effort()).isEqualTo(EffortEstimate.LARGE);
    }

    @Test
    void statusIsChosenFromAMenuByKeys(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        robot.clickOn(PlanOnScreen.cell(robot, "status")).type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(PlanOnScreen.planOf(session, first).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void anAcceptedRiskMovesToTheAcceptedOnes(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);

        PlanOnScreen.edit(robot, "status");
        PlanOnScreen.pick(robot, "Accept risk…");
        assertThat(robot.lookup("#accept-do").queryAs(Button.class).isDisabled()).isTrue();
        robot.clickOn("#accept-reason").write("Replaced next year");
        robot.clickOn("#accept-approver").write("Head of platform");
        robot.clickOn("#accept-expires").write("2026-12-31");
        robot.clickOn("#accept-do");

        assertThat(PlanOnScreen.planOf(session, first).status())
                .isEqualTo(
                        new Status.Accepted(
                                "Replaced next year",
                                "Head of platform",
                                new Due.On(LocalDate.of(2026, 12, 31))));
        assertThat(PlanOnScreen.table(robot).getItems()).hasSize(2);
        robot.clickOn("#tile-accepted");
        assertThat(PlanOnScreen.shown(robot)).containsExactly(first.practice().title());
        assertThat(robot.lookup("Approved by Head of platform, until 31 December 2026.").tryQuery())
                .isPresent();
    }

    @Test
    void anAcceptedRiskCanBeReopened(FxRobot robot) {
        var session = plan.open(robot, PlanOnScreen.threeGaps());
        var first = PlanOnScreen.first(session);
        robot.interact(() ->
                session.change(
                        new Change.SetStatus(
                                first.ref(), new Status.Accepted("", "", Due.NOT_SET))));

        robot.clickOn("#tile-accepted").clickOn("#detail-reopen");

        assertThat(PlanOnScreen.planOf(session, first).status()).isEqualTo(Status.OPEN);
    }
}
