package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.wording.Wording;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

/// Narrowing the questions down, and working through what is left.
@ExtendWith(ApplicationExtension.class)
class FilterJourneyTest {
    private final SampleSession sample = new SampleSession();
    private ReviewSession session;
    private AnswerScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        session = sample.empty();
        session.change(new Change.SetFollowUp(sample.question("SEC 3"), true));
        session.change(new Change.SetFollowUp(sample.question("SEC 7"), true));
        session.change(new Change.SetOwner(sample.practice("SEC07-BP02"), "Data lead"));
        screen = new AnswerScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
        scene = new Scene(screen.view(), 990, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(sample.question("SEC 3"));
    }

    @Test
    void ctrlFUnfoldsTheFilterAndSpaceSetsACondition(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.SPACE);

        assertThat(count(robot)).isEqualTo("11 of 11");
    }

    @Test
    void ctrlFShowsWhereTheKeyboardIsNow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);

        assertThat(scene.getFocusOwner()).isEqualTo(mark(robot, "Unanswered"));
        assertThat(scene.getFocusOwner().isFocusVisible()).isTrue();
    }

    @Test
    void nextAndPreviousStayWithinTheFilter(FxRobot robot) {
        robot.interact(() -> mark(robot, "To follow up").fire());
        assertThat(count(robot)).isEqualTo("2 of 11");

        robot.interact(() -> screen.show(sample.question("SEC 3")));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title(robot)).startsWith("SEC 7");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title(robot)).startsWith("SEC 7");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title(robot)).startsWith("SEC 3");
    }

    @Test
    void theNextUnansweredIsOneThatTheFilterKeeps(FxRobot robot) {
        robot.interact(() -> {
            choose(robot, "Any owner", "Data lead");
            screen.show(sample.question("SEC 3"));
        });
        robot.push(KeyCode.CONTROL, KeyCode.U);
        robot.push(KeyCode.DIGIT2);

        assertThat(session.review().get().answerTo(sample.practice("SEC07-BP02")).state())
                .isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void whatIsLeftOverSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> {
            mark(robot, "High risk").fire();
            mark(robot, "To follow up").fire();
        });
        assertThat(robot.lookup(".filter-nothing").query().isVisible()).isTrue();

        robot.interact(() -> clear(robot, ".filter-nothing .button").fire());
        assertThat(robot.lookup(".filter-nothing").query().isVisible()).isFalse();
        assertThat(count(robot)).isEmpty();
    }

    @Test
    void anOwnerThatIsNamedCanBeChosenAtOnce(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() ->
                session.change(
                        new Change.SetOwner(sample.practice("SEC03-BP01"), "Platform lead")));
        robot.interact(() -> choose(robot, "Any owner", "Platform lead"));

        assertThat(count(robot)).isEqualTo("1 of 11");
    }

    @Test
    void theFilterStaysWhileAnotherScreenIsShown(FxRobot robot) {
        robot.interact(() -> mark(robot, "To follow up").fire());
        robot.interact(() -> {
            scene.setRoot(new Pane());
            scene.setRoot(screen.view());
        });

        assertThat(count(robot)).isEqualTo("2 of 11");
    }

    @Test
    void aFoldedFilterSaysWhatItAsksFor(FxRobot robot) {
        robot.interact(() -> {
            mark(robot, "To follow up").fire();
            choose(robot, "Any layer", "Data");
            turn(robot);
        });

        assertThat(robot.lookup(".filter-bar > .label").queryAs(Label.class).getText())
                .isEqualTo("To follow up · Data");
    }

    /// The button of a condition, in the filter unfolded.
    static ButtonBase mark(FxRobot robot, String words) {
        unfold(robot);
        return robot.lookup(".filter-bar .small-toggle").queryAllAs(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void unfold(FxRobot robot) {
        if (robot.lookup(".filter-list").queryAll().isEmpty()) {
            turn(robot);
        }
    }

    private static void turn(FxRobot robot) {
        robot.lookup(".filter-bar .pressable")
                .query()
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static void choose(FxRobot robot, String list, String words) {
        unfold(robot);
        var box =
                robot.lookup(".filter-list").queryAllAs(FilterList.class).stream()
                        .filter(each -> each.getAccessibleText().endsWith(list))
                        .findFirst()
                        .orElseThrow();
        box.setValue(
                box.getItems().stream()
                        .filter(item ->
                                List.of(words)
                                        .equals(item.stream().map(each -> each.name()).toList()))
                        .findFirst()
                        .orElseThrow());
    }

    private static ButtonBase clear(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ButtonBase.class);
    }

    private static String count(FxRobot robot) {
        return robot.lookup(".filter-bar .pressable .label").queryAllAs(Label.class).stream()
                .filter(label -> !label.getStyleClass().contains("strong"))
                .map(Label::getText)
                .findFirst()
                .orElseThrow();
    }

    private static String title(FxRobot robot) {
        return robot.lookup((Node node) ->
                        node instanceof Label label
                                && label.getStyleClass().contains("quiet")
                                && label.getText().startsWith("SEC ")
                                && label.getText().contains(" · "))
                .queryAs(Label.class)
                .getText();
    }
}
