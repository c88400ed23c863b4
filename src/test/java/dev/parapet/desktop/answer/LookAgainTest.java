package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a change of edition leaves on the answering screen.
@ExtendWith(ApplicationExtension.class)
class LookAgainTest {
    private static final PracticeRef MERGED =
            new PracticeRef("aws-security-pillar", "sec_securely_operate_updated_threats");

    private final ReviewSession session =
            new ReviewSession(
                    SampleReview.upgraded(), Path.of("order.parapet"), false, Clock.systemUTC());
    private final List<Destination> gone = new ArrayList<>();
    private AnswerScreen screen;

    @Start
    void open(Stage stage) {
        screen = new AnswerScreen(session, gone::add, new Wording(Locale.ENGLISH));
        var scene = new Scene(screen.view(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.show(MERGED);
    }

    @Test
    void saysWhereAnAnswerCameFromAndWhatChanged(FxRobot robot) {
        assertThat(bar(robot))
                .startsWith("Taken over from SEC01-BP04 and SEC01-BP05 of 2023.10.3; ")
                .contains("two practices became one");
    }

    @Test
    void aKeyLetsTheAnswerStand(FxRobot robot) {
        var before = answer();
        robot.push(KeyCode.L);

        assertThat(answer().needsALook()).isFalse();
        assertThat(answer().state()).isEqualTo(before.state());
        assertThat(answer().note()).isEqualTo(before.note());
    }

    @Test
    void theButtonDoesTheSame(FxRobot robot) {
        robot.interact(() -> shown(robot, ".look-again .button", ButtonBase.class).fire());

        assertThat(answer().needsALook()).isFalse();
        assertThat(robot.lookup(".practice-row:current .look-again").queryAllAs(LookAgainBar.class))
                .noneMatch(Node::isVisible);
    }

    @Test
    void anAnswerThatIsGivenAgainIsLookedAt(FxRobot robot) {
        var key =
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)
                        .get(StateButtons.STATES.indexOf(answer().state()));
        robot.push(key);

        assertThat(answer().needsALook()).isFalse();
    }

    @Test
    void theNavigationListsOnlyWhatToLookAt(FxRobot robot) {
        var all = rows(robot);
        robot.interact(() -> FilterJourneyTest.mark(robot, "Look again").fire());

        assertThat(rows(robot)).isPositive().isLessThan(all);
    }

    @Test
    void theArchiveShowsWholeAnswersToCopy(FxRobot robot) {
        robot.interact(() -> link(robot, "Archive ("));
        robot.interact(() -> shown(robot, ".archive .small-toggle", ButtonBase.class).fire());

        var titles = session.review().get().archive().stream().map(each -> each.title()).toList();
        assertThat(titles).isNotEmpty();
        assertThat(robot.lookup(".archive .strong").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactlyElementsOf(titles);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .contains(titles.getFirst())
                        .contains("Answer: "));
    }

    @Test
    void otherEditionsAreOneClickAway(FxRobot robot) {
        robot.interact(() -> link(robot, "Editions"));

        assertThat(gone).containsExactly(new Destination.Editions());
    }

    @Test
    @Tag("pictures")
    void drawTheScreen(FxRobot robot) {
        robot.interact(() -> {
            var root = screen.view();
            root.getScene().setRoot(new Pane());
            picture("answer-look", root);
            root.lookupAll(".navigation-foot .hyperlink").stream()
                    .map(ButtonBase.class::cast)
                    .filter(link -> link.getText().startsWith("Archive"))
                    .forEach(ButtonBase::fire);
            picture("answer-archive", root);
        });
    }

    private static void picture(String name, Region root) {
        try {
            Pictures.take(name, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PracticeAnswer answer() {
        return session.review().get().answerTo(MERGED);
    }

    private static String bar(FxRobot robot) {
        return shown(robot, ".practice-row:current .look-again .label", Label.class).getText();
    }

    private static <T extends Node> T shown(FxRobot robot, String query, Class<T> kind) {
        return kind.cast(
                robot.lookup(query).queryAll().stream()
                        .filter(node -> kind.isInstance(node) && isShown(node))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static void link(FxRobot robot, String words) {
        robot.lookup(".navigation-foot .hyperlink").queryAllAs(ButtonBase.class).stream()
                .filter(link -> link.getText().startsWith(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".navigation .tree-view")
                .queryAs(TreeView.class)
                .getExpandedItemCount();
    }
}
