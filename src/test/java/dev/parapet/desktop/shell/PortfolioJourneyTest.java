package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.ManyReviews;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a person does with all reviews of their folder.
@ExtendWith(ApplicationExtension.class)
class PortfolioJourneyTest {
    private static final int LONGER_THAN_ANY_WAIT = 30;
    private static final int REVIEWS = 4;

    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        new ManyReviews(1).fill(window.reviews(), REVIEWS);
        window.show(shown, Optional.empty());
    }

    @Test
    void allReviewsOfTheFolderStandThere(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        Files.writeString(window.reviews().resolve("Ledger.parapet"), "age-encryption.org/v1\n");
        await(() -> seesAgain(robot) == REVIEWS + 1);

        assertThat(rows(robot).getLast().name()).isEqualTo("Ledger.parapet");
        assertThat(rows(robot).subList(0, REVIEWS))
                .isSortedAccordingTo((a, b) -> changed(b).compareTo(changed(a)));
    }

    @Test
    void aSearchNarrowsThemDownAndCanBeTakenBack(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        var name = rows(robot).getLast().name();
        search(robot, name);
        assertThat(rows(robot)).extracting(Entry::name).containsExactly(name);

        search(robot, "nothing is called this");
        assertThat(rows(robot)).isEmpty();
        press(robot, "Show all reviews");
        assertThat(rows(robot)).hasSize(REVIEWS);
    }

    @Test
    void enterOpensTheOneThatIsSelected(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        var chosen = rows(robot).get(1);
        robot.interact(() -> {
            table(robot).getSelectionModel().select(1);
            table(robot).requestFocus();
        });
        robot.push(KeyCode.ENTER);

        await(() -> !window.opened.isEmpty());
        assertThat(window.opened.getFirst().file()).isEqualTo(chosen.stamp().file());
        await(() -> new RecentReviews(window.settings()).list().size() == 1);
    }

    @Test
    void whatASyncClientBringsShowsUpAndWhatIsSelectedStaysSo(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        var selected = table(robot).getSelectionModel().getSelectedItem();
        new ManyReviews(2).fill(window.reviews().resolve("shared"), 1);

        await(() -> seesAgain(robot) == REVIEWS + 1);
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(selected);
    }

    /// Nothing that the first look brings is shown before the second is asked for.
    @Test
    void aLookThatIsAskedForWhileAnotherRunsIsNotLost(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        robot.interact(() -> {
            window.comeBack();
            new ManyReviews(4).fill(window.reviews().resolve("late"), 1);
            window.comeBack();
            return true;
        });

        await(() -> rows(robot).size() == REVIEWS + 1);
    }

    @Test
    void anotherFolderIsChosenOnceAndForAll(FxRobot robot) throws Exception {
        await(() -> rows(robot).size() == REVIEWS);
        var other = Files.createDirectory(window.folder.resolve("other"));
        window.dialogs.choose(other);
        press(robot, "Choose another folder…");

        await(() -> rows(robot).isEmpty());
        await(() -> preferences().workspace().equals(other));
    }

    @Test
    void aFolderThatIsDroppedIsOfferedAsTheFolderOfReviews(FxRobot robot) throws Exception {
        var other = window.folder.resolve("other");
        new ManyReviews(3).fill(other, 2);
        window.dialogs.choose(other);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> isThere(robot, "Make it the folder of your reviews"));
        press(robot, "Make it the folder of your reviews");

        await(() -> rows(robot).size() == 2);
        assertThat(preferences().workspace()).isEqualTo(other);
    }

    @Test
    void aReviewCanBeKeptElsewhere(FxRobot robot) throws Exception {
        var other = window.folder.resolve("elsewhere");
        window.dialogs.choose(other);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        await(() -> isThere(robot, "Continue"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        await(() -> isThere(robot, "Keep it elsewhere…"));
        press(robot, "Keep it elsewhere…");
        press(robot, "Begin review");

        await(() -> !window.opened.isEmpty());
        assertThat(window.opened.getFirst().file().getParent()).isEqualTo(other);
    }

    private Preferences preferences() {
        return new PreferencesFile(window.settings(), Preferences.usual(window.reviews()))
                .read()
                .preferences();
    }

    private static Instant changed(Entry entry) {
        return entry.summary().orElseThrow().changed();
    }

    /// As when the person comes back to the window.
    private void lookAgain(FxRobot robot) {
        robot.interact(() -> window.comeBack());
    }

    /// How many rows there are each time that the person has come back.
    private int seesAgain(FxRobot robot) {
        lookAgain(robot);
        WaitForAsyncUtils.waitForFxEvents();
        return rows(robot).size();
    }

    private static void search(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup(".search").queryAs(TextField.class).setText(words));
    }

    private static List<Entry> rows(FxRobot robot) {
        return robot.lookup(".portfolio-table").tryQuery().isEmpty()
                ? List.of()
                : List.copyOf(table(robot).getItems());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Entry> table(FxRobot robot) {
        return robot.lookup(".portfolio-table").queryAs(TableView.class);
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> button(robot, words).ifPresent(ButtonBase::fire));
    }

    private static boolean isThere(FxRobot robot, String words) {
        return button(robot, words).isPresent();
    }

    private static Optional<ButtonBase> button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof ButtonBase button && button.getText().equals(words))
                .tryQueryAs(ButtonBase.class);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
