package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Answers;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What people do on the answering screen, from key to review.
@ExtendWith(ApplicationExtension.class)
class AnswerJourneyTest {
    private final SampleSession sample = new SampleSession();
    private ReviewSession session;
    private AnswerScreen screen;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        session = sample.empty();
        screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.question("SEC 4"));
    }

    @Test
    void aQuestionIsAnsweredByKeyboardOnly(FxRobot robot) {
        press(robot, KeyCode.DIGIT1, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.J, KeyCode.DIGIT3);
        press(robot, KeyCode.DOWN, KeyCode.DIGIT1);

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.IN_PLACE);
        assertThat(state("SEC04-BP02")).isEqualTo(PracticeState.PARTLY);
        assertThat(state("SEC04-BP03")).isEqualTo(PracticeState.NOT_IN_PLACE);
        assertThat(state("SEC04-BP04")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void theRiskAndItsReasonFollowTheAnswer(FxRobot robot) {
        press(robot, KeyCode.DIGIT3);

        assertThat(risk()).isEqualTo(Risk.HIGH);
        assertThat(label(robot, "#risk-sentence"))
                .startsWith("High, because “")
                .endsWith("” is not in place.");
    }

    @Test
    void eachRowOfTheNavigationIsAsHighAsItsNames(FxRobot robot) {
        var rows =
                robot.lookup(".navigation-cell").queryAllAs(NavigationCell.class).stream()
                        .filter(cell -> cell.isVisible() && cell.getGraphic() != null)
                        .toList();

        assertThat(rows).hasSizeGreaterThan(5);
        for (var cell : rows) {
            var names = (Region) cell.getGraphic();
            var free = cell.getHeight() - cell.getInsets().getTop() - cell.getInsets().getBottom();
            assertThat(free)
                    .as(cell.getAccessibleText())
                    .isCloseTo(names.prefHeight(names.getWidth()), within(1.5));
        }
    }

    @Test
    void zeroTakesAnAnswerBack(FxRobot robot) {
        press(robot, KeyCode.DIGIT2, KeyCode.DIGIT0);

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void aSegmentThatIsClickedAgainIsTakenBack(FxRobot robot) {
        robot.clickOn("Partly");
        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.PARTLY);

        robot.clickOn("Partly");
        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.UNANSWERED);
    }

    @Test
    void keysGoOnWorkingAfterAClick(FxRobot robot) {
        robot.clickOn("Partly");
        press(robot, KeyCode.DOWN, KeyCode.DIGIT1);

        assertThat(state("SEC04-BP02")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void notApplicableAsksForItsReasonInline(FxRobot robot) {
        press(robot, KeyCode.DIGIT4);
        settle(robot);
        robot.clickOn(shown(robot, ".small-toggle", "Reason: Business priority"));
        robot.clickOn(shown(robot, ".text-field", "In your own words"));
        robot.write("retired in May");

        assertThat(state("SEC04-BP01"))
                .isEqualTo(new NotApplicable(Exemption.BUSINESS_PRIORITY, "retired in May"));
    }

    @Test
    void theReasonIsGivenByKeyboardToo(FxRobot robot) {
        press(robot, KeyCode.DIGIT4, KeyCode.SPACE, KeyCode.DOWN, KeyCode.DIGIT1);

        assertThat(state("SEC04-BP01")).isEqualTo(new NotApplicable(Exemption.OUT_OF_SCOPE, ""));
        assertThat(state("SEC04-BP02")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void typingInANoteDoesNotAnswer(FxRobot robot) {
        press(robot, KeyCode.N);
        robot.write("1 of 3 kept");

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.UNANSWERED);
        assertThat(session.review().get().answerTo(sample.practice("SEC04-BP01")).note())
                .isEqualTo("1 of 3 kept");
    }

    @Test
    void aNoteIsMadePrivateAndTheMarkFollowsThePractice(FxRobot robot) {
        press(robot, KeyCode.N);
        robot.write("between us");
        robot.clickOn(shown(robot, ".check-box", "Note: private"));

        assertThat(session.review().get().answerTo(sample.practice("SEC04-BP01")).privateNote())
                .isTrue();

        press(robot, KeyCode.ESCAPE, KeyCode.DOWN);
        settle(robot);
        assertThat(((CheckBox) shown(robot, ".check-box", "Note: private")).isSelected()).isFalse();
    }

    @Test
    void escapeLeavesTheNoteForThePractice(FxRobot robot) {
        press(robot, KeyCode.N);
        robot.write("so far");
        press(robot, KeyCode.ESCAPE, KeyCode.DIGIT1);

        assertThat(state("SEC04-BP01")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void ownerDueAndEvidenceHaveTheirKeys(FxRobot robot) {
        press(robot, KeyCode.O);
        robot.write("Platform lead");
        press(robot, KeyCode.ESCAPE, KeyCode.D);
        robot.write("2026-04-30");
        press(robot, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.E);
        robot.write("Trail settings");
        press(robot, KeyCode.ENTER);

        var answer = session.review().get().answerTo(sample.practice("SEC04-BP01"));
        assertThat(answer.plan().owner()).isEqualTo("Platform lead");
        assertThat(answer.plan().due()).isEqualTo(new Due.On(LocalDate.of(2026, 4, 30)));
        assertThat(answer.evidence()).isEqualTo(List.of(new Evidence.Remark("Trail settings")));
    }

    @Test
    void fFlagsTheQuestion(FxRobot robot) {
        press(robot, KeyCode.F);

        assertThat(session.review().get().answerTo(sample.question("SEC 4")).followUp()).isTrue();
    }

    @Test
    void altArrowsGoToTheNeighbours(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        press(robot, KeyCode.DIGIT1);

        assertThat(state("SEC05-BP01")).isEqualTo(PracticeState.IN_PLACE);
    }

    @Test
    void ctrlUGoesToTheNextUnanswered(FxRobot robot) {
        press(robot, KeyCode.DIGIT1);
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.DOWN, KeyCode.DIGIT1);
        }
        robot.push(KeyCode.CONTROL, KeyCode.U);
        press(robot, KeyCode.DIGIT2);

        assertThat(state("SEC05-BP01")).isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void theFilterListsOnlyWhatItSays(FxRobot robot) {
        press(robot, KeyCode.F);
        robot.interact(() -> screen.show(sample.question("SEC 1")));

        robot.interact(() -> FilterJourneyTest.mark(robot, "To follow up").fire());

        assertThat(listed(robot)).containsExactlyInAnyOrder("SEC 1", "SEC 4");
    }

    @Test
    void aQuestionCanBeSaidNotToApply(FxRobot robot) {
        robot.clickOn("Does not apply");
        settle(robot);
        robot.clickOn(shown(robot, ".small-toggle", "Reason: Out of scope"));

        assertThat(risk()).isEqualTo(Risk.NOT_APPLICABLE);
        assertThat(label(robot, "#risk-sentence"))
                .isEqualTo("The question does not apply to the workload.");
    }

    @Test
    void aReviewThatIsOnlyReadKeepsItsAnswers(FxRobot robot) {
        robot.interact(() -> {
            session = sample.session(true);
            screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
            stage.getScene().setRoot(screen.view());
            screen.show(sample.question("SEC 4"));
        });

        press(robot, KeyCode.DIGIT1, KeyCode.N);
        robot.write("typed");

        assertThat(session.review().get().answers()).isEqualTo(Answers.NONE);
    }

    private static void press(FxRobot robot, KeyCode... codes) {
        for (var code : codes) {
            robot.push(code);
        }
    }

    /// Lays out what a key has just brought up, so that it can be clicked.
    private void settle(FxRobot robot) {
        robot.interact(() -> screen.view().layout());
    }

    private PracticeState state(String id) {
        return session.review().get().answerTo(sample.practice(id)).state();
    }

    private Risk risk() {
        return session.assessment().get().of(sample.question("SEC 4")).risk();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /// What is said so and stands in view. The same reasons are asked for in two places, of which
    /// one is away.
    private static Node shown(FxRobot robot, String query, String said) {
        return robot.lookup(query).queryAll().stream()
                .filter(node -> said.equals(node.getAccessibleText()))
                .filter(node -> node.getParent().getParent().isVisible())
                .filter(node -> node.getParent().isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> listed(FxRobot robot) {
        return robot.lookup(".navigation-cell.question .navigation-name").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .distinct()
                .toList();
    }
}
