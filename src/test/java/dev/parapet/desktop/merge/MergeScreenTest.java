package dev.parapet.desktop.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Conflict;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.wording.FieldWording;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Deciding what a merge left open.
@ExtendWith(ApplicationExtension.class)
class MergeScreenTest {
    private static final Review MERGED = TwoCopies.merged().review();
    private static final int OPEN = MERGED.conflicts().size();

    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void showsBothSidesWithWhoSaidItAndWhatWasThereBefore(FxRobot robot) {
        open(robot, false);
        choose(robot, "SEC02-BP02 owner");

        assertThat(says(robot, "#side-ours")).contains("Ours", "Security lead, yesterday, 12:00");
        assertThat(says(robot, "#side-theirs"))
                .contains("Theirs", "Platform lead, yesterday, 14:00");
        assertThat(says(robot, ".detail"))
                .contains(
                        "SEC02-BP02 Use temporary credentials",
                        "Owner",
                        "Before the copies parted, nothing stood here.");
    }

    @Test
    void decidesByKeyboardFromTheFirstToTheLast(FxRobot robot) {
        var session = open(robot, false);
        var first = MERGED.conflicts().size();
        assertThat(text(robot, "#to-decide")).isEqualTo(first + " fields to decide");

        robot.type(KeyCode.DIGIT2);
        assertThat(session.review().get().workload().name()).isEqualTo("Orders");
        robot.type(KeyCode.ENTER);
        assertThat(chosen(robot)).isEqualTo("SEC02-BP02 note");
        robot.type(KeyCode.DIGIT3);
        assertThat(note(session))
                .contains("It is changed every ninety days.")
                .contains("Seen in the walk-through of 3 March.");
        robot.type(KeyCode.DOWN, KeyCode.DIGIT1);
        assertThat(session.review().get().conflicts()).hasSize(first - 3);
        assertThat(text(robot, "#to-decide")).isEqualTo((first - 3) + " fields to decide");
    }

    @Test
    void bothOfAStateCannotBeKept(FxRobot robot) {
        var session = open(robot, false);
        choose(robot, "SEC10-BP03 answer");

        robot.type(KeyCode.DIGIT3);

        assertThat(robot.lookup("#take-both").query().isVisible()).isFalse();
        assertThat(session.review().get().conflicts()).hasSize(OPEN);
        robot.type(KeyCode.DIGIT2);
        assertThat(session.review().get().answerTo(TwoCopies.practice("SEC10-BP03")).state())
                .isEqualTo(PracticeState.PARTLY);
    }

    @Test
    void anotherTextCanBeWritten(FxRobot robot) {
        var session = open(robot, false);
        choose(robot, "SEC02-BP02 note");

        robot.type(KeyCode.W);
        robot.interact(
                () -> robot.lookup("#own-text").queryAs(TextArea.class).setText("Ask again."));
        robot.type(KeyCode.DIGIT1);
        assertThat(session.review().get().conflicts()).as("keys are the text’s").hasSize(OPEN);
        press(robot, "#own-keep");

        assertThat(note(session)).isEqualTo("1Ask again.");
        assertThat(session.review().get().conflicts()).hasSize(OPEN - 1);
    }

    @Test
    void oneChangesOnesMindAndUndoes(FxRobot robot) {
        var session = open(robot, false);
        choose(robot, "SEC02-BP02 owner");
        robot.type(KeyCode.DIGIT2);
        assertThat(owner(session)).isEqualTo("Build team");
        robot.type(KeyCode.DIGIT1);
        assertThat(owner(session)).isEqualTo("Platform lead");
        assertThat(says(robot, ".detail")).contains("Decided. The review now says: Platform lead");

        robot.interact(session::undo);
        assertThat(owner(session)).isEqualTo("Build team");
        choose(robot, "SEC10-BP03 answer");
        robot.interact(session::undo);
        assertThat(session.review().get().conflicts()).hasSize(OPEN);
        assertThat(chosen(robot)).isEqualTo("SEC02-BP02 owner");
    }

    @Test
    void whatIsLeftIsDecidedAtOnceAndUndoneAtOnce(FxRobot robot) {
        var session = open(robot, false);
        robot.type(KeyCode.DIGIT1);

        press(robot, "#all-theirs");
        assertThat(session.review().get().conflicts()).isEmpty();
        assertThat(session.review().get().workload().name()).isEqualTo("Order service of the shop");
        assertThat(owner(session)).isEqualTo("Build team");
        assertThat(text(robot, "#to-decide")).isEqualTo("Nothing left to decide");

        robot.interact(session::undo);
        assertThat(session.review().get().conflicts()).hasSize(OPEN - 1);
    }

    @Test
    void leadsToThePracticeItIsAbout(FxRobot robot) {
        open(robot, false);
        choose(robot, "SEC02-BP02 owner");

        robot.interact(() ->
                robot.lookup((ButtonBase button) ->
                                button.getText().equals("Show it in its question"))
                        .queryAs(ButtonBase.class)
                        .fire());

        assertThat(gone)
                .containsExactly(new Destination.ToPractice(TwoCopies.practice("SEC02-BP02")));
    }

    @Test
    void aReviewThatIsOnlyReadShowsBothSidesAndChangesNothing(FxRobot robot) {
        var session = open(robot, true);

        robot.type(KeyCode.DIGIT2);

        assertThat(session.review().get()).isEqualTo(MERGED);
        assertThat(robot.lookup("#take-theirs").query().isDisabled()).isTrue();
    }

    @Test
    void theBorderOfTheListHasItsOwnKeys(FxRobot robot) {
        open(robot, false);
        var first = chosen(robot);
        robot.interact(robot.lookup("#conflict-list").query()::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list(robot).getWidth()).isEqualTo(320);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(list(robot).getWidth()).isEqualTo(304);
        assertThat(chosen(robot)).isEqualTo(first);
    }

    private ReviewSession open(FxRobot robot, boolean readOnly) {
        var clock = Clock.fixed(TwoCopies.NOW, ZoneOffset.UTC);
        var session = new ReviewSession(MERGED, Path.of("orders.parapet"), readOnly, clock);
        robot.interact(() -> {
            var screen =
                    new MergeScreen(
                            session, gone::add, new Wording(Locale.ENGLISH), Settings.unkept());
            var scene = new Scene(screen.view(), 1000, 800);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.view().requestFocus();
        });
        return session;
    }

    private static void choose(FxRobot robot, String quoted) {
        robot.interact(() -> {
            var list = list(robot);
            list.getItems().stream()
                    .filter(conflict -> quoted(conflict).equals(quoted))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        assertThat(chosen(robot)).isEqualTo(quoted);
    }

    private static String chosen(FxRobot robot) {
        return quoted(Objects.requireNonNull(list(robot).getSelectionModel().getSelectedItem()));
    }

    private static String quoted(Conflict conflict) {
        return new FieldWording(new Wording(Locale.ENGLISH))
                .quoted(conflict.field(), MERGED.sets());
    }

    @SuppressWarnings("unchecked")
    private static ListView<Conflict> list(FxRobot robot) {
        return robot.lookup("#conflicts").queryAs(ListView.class);
    }

    private static String owner(ReviewSession session) {
        return session.review().get().answerTo(TwoCopies.practice("SEC02-BP02")).plan().owner();
    }

    private static String note(ReviewSession session) {
        return session.review().get().answerTo(TwoCopies.practice("SEC02-BP02")).note();
    }

    private static List<String> says(FxRobot robot, String selector) {
        return robot
                .from(robot.lookup(selector).queryAll())
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAll()
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }
}
