package dev.parapet.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.plan.Action;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
    private static final QuestionSet PILLAR = SampleReview.pillar();

    private final List<Destination> gone = new ArrayList<>();
    private int written;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void anOwnerIsEditedInTheTable(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "owner");
        robot.write("Platform lead").type(KeyCode.ENTER);

        assertThat(plan(session, first).owner()).isEqualTo("Platform lead");
    }

    @Test
    void escapeDropsWhatWasTyped(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "owner");
        robot.write("Platform lead").type(KeyCode.ESCAPE);

        assertThat(plan(session, first).owner()).isEmpty();
    }

    @Test
    void leavingTheCellKeepsWhatWasTyped(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "owner");
        robot.write("Platform lead").clickOn("#group-area");

        assertThat(plan(session, first).owner()).isEqualTo("Platform lead");
    }

    @Test
    void aDueDayIsTypedAndMovesTheActionInTheRoadmap(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "due");
        robot.write("2026-06-30").type(KeyCode.ENTER);

        assertThat(plan(session, first).due()).isEqualTo(new Due.On(LocalDate.of(2026, 6, 30)));
        assertThat(robot.lookup("91–180 days: it is due on 30 June 2026.").tryQuery()).isPresent();
    }

    @Test
    void anEmptyDueDayMeansNone(FxRobot robot) {
        var gaps = threeGaps();
        var session = open(robot, gaps);
        var first = first(session);
        robot.interact(
                () -> session.change(new Change.SetDue(first.ref(), new Due.On(LocalDate.EPOCH))));

        edit(robot, "due");
        robot.type(KeyCode.DELETE).type(KeyCode.ENTER);

        assertThat(plan(session, first).due()).isEqualTo(Due.NOT_SET);
    }

    @Test
    void effortIsChosenFromAMenu(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "effort");
        robot.clickOn("Large");

        assertThat(plan(session, first).effort()).isEqualTo(EffortEstimate.LARGE);
    }

    @Test
    void statusIsChosenFromAMenuByKeys(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        robot.clickOn(cell(robot, "status")).type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(plan(session, first).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void anAcceptedRiskMovesToTheAcceptedOnes(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        edit(robot, "status");
        robot.clickOn("Accept risk…");
        assertThat(robot.lookup("#accept-do").queryAs(Button.class).isDisabled()).isTrue();
        robot.clickOn("#accept-reason").write("Replaced next year");
        robot.clickOn("#accept-approver").write("Head of platform");
        robot.clickOn("#accept-expires").write("2026-12-31");
        robot.clickOn("#accept-do");

        assertThat(plan(session, first).status())
                .isEqualTo(
                        new Status.Accepted(
                                "Replaced next year",
                                "Head of platform",
                                new Due.On(LocalDate.of(2026, 12, 31))));
        assertThat(table(robot).getItems()).hasSize(2);
        robot.clickOn("#tile-accepted");
        assertThat(shown(robot)).containsExactly(first.practice().title());
        assertThat(robot.lookup("Approved by Head of platform, until 31 December 2026.").tryQuery())
                .isPresent();
    }

    @Test
    void anAcceptedRiskCanBeReopened(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);
        robot.interact(() ->
                session.change(
                        new Change.SetStatus(
                                first.ref(), new Status.Accepted("", "", Due.NOT_SET))));

        robot.clickOn("#tile-accepted").clickOn("#detail-reopen");

        assertThat(plan(session, first).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aTileShowsOnlyItsActions(FxRobot robot) {
        var session = open(robot, threeGaps());

        robot.clickOn("#tile-quick_wins");

        assertThat(shown(robot))
                .isEqualTo(
                        session.plan().getValue().quickWins().stream()
                                .map(action -> action.practice().title())
                                .toList());
    }

    @Test
    void theSelectionStaysWithItsActionWhenItsRankChanges(FxRobot robot) {
        var session = open(robot, threeGaps());
        var first = first(session);

        robot.interact(
                () -> session.change(new Change.SetEffort(first.ref(), EffortEstimate.LARGE)));

        assertThat(table(robot).getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        Row.OfAction.class,
                        row -> {
                            assertThat(row.action().ref()).isEqualTo(first.ref());
                            assertThat(row.action().effort()).isEqualTo(Effort.LARGE);
                        });
    }

    @Test
    void aColumnSortsInsideItsGroups(FxRobot robot) {
        open(robot, SampleReview.answered(PILLAR));

        robot.clickOn("#group-area");
        var table = table(robot);
        robot.interact(() -> table.getSortOrder().setAll(List.of(column(table, "action"))));

        assertThat(table(robot).getItems().getFirst()).isInstanceOf(Row.Heading.class);
        assertThat(firstGroup(robot)).isSorted();
    }

    @Test
    void theQuestionOfAnActionIsOneClickAway(FxRobot robot) {
        var session = open(robot, threeGaps());

        robot.clickOn("#detail-open");

        assertThat(gone).containsExactly(new Destination.ToPractice(first(session).ref()));
    }

    @Test
    void thePlanIsWrittenFromHere(FxRobot robot) {
        open(robot, threeGaps());

        robot.clickOn("#write-plan");

        assertThat(written).isEqualTo(1);
    }

    @Test
    void beforeTheFirstAnswerThereIsNothingToDoYet(FxRobot robot) {
        open(robot, SampleReview.untouched(PILLAR));

        assertThat(robot.lookup("Nothing to do yet: answer a question first").tryQuery())
                .isPresent();
        robot.clickOn("Answer questions");

        assertThat(gone).containsExactly(new Destination.Answering());
    }

    @Test
    void withEverythingInPlaceThereIsNothingToDo(FxRobot robot) {
        open(robot, SampleReview.inPlace(PILLAR));

        assertThat(robot.lookup("Nothing to do: everything that applies is in place").tryQuery())
                .isPresent();
    }

    private ReviewSession open(FxRobot robot, Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        robot.interact(() -> {
            var screen =
                    new PlanScreen(
                            session, gone::add, new Wording(Locale.ENGLISH), () -> written++);
            var scene = new Scene(screen.view(), 980, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        return session;
    }

    /// A second click on a cell of the first action edits it.
    private static void edit(FxRobot robot, String column) {
        robot.clickOn(cell(robot, column)).clickOn(cell(robot, column));
    }

    private static Node cell(FxRobot robot, String column) {
        return robot.from(
                        robot.lookup(".table-row-cell")
                                .<TableRow<?>>match(row -> row.getIndex() == 0))
                .lookup(".table-cell")
                .<Node>match(node -> node.getStyleClass().contains(column))
                .query();
    }

    private static TableColumn<Row, ?> column(TableView<Row> table, String id) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup(".actions").queryAs(TableView.class);
    }

    private static List<String> shown(FxRobot robot) {
        return table(robot).getItems().stream()
                .filter(Row.OfAction.class::isInstance)
                .map(row -> ((Row.OfAction) row).action().practice().title())
                .toList();
    }

    private static List<String> firstGroup(FxRobot robot) {
        return table(robot).getItems().stream()
                .skip(1)
                .takeWhile(Row.OfAction.class::isInstance)
                .map(row -> ((Row.OfAction) row).action().practice().title())
                .toList();
    }

    private static Review threeGaps() {
        var review = SampleReview.inPlace(PILLAR);
        for (var practice : PILLAR.practices().limit(3).toList()) {
            review =
                    new Change.SetState(PILLAR.refOf(practice), PracticeState.NOT_IN_PLACE)
                            .applyTo(review);
        }
        return review;
    }

    private static Action first(ReviewSession session) {
        return session.plan().getValue().actions().getFirst();
    }

    private static ActionPlan plan(ReviewSession session, Action action) {
        return session.review().get().answerTo(action.ref()).plan();
    }
}
