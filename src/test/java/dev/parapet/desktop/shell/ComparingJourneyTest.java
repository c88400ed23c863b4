package dev.parapet.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.compare.Rounds;
import dev.parapet.portfolio.Entry;
import dev.parapet.review.Review;
import dev.parapet.review.Workload;
import dev.parapet.review.file.ReviewFile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Comparing reviews of the folder without opening any.
@ExtendWith(ApplicationExtension.class)
class ComparingJourneyTest {
    private static final int LONGER_THAN_ANY_WAIT = 30;

    private TestWindow window = new TestWindow(Path.of(""));

    @Start
    void open(Stage shown) throws IOException {
        window = TestWindow.onNewMachine();
        save("shop", Rounds.review());
        var orders = SampleReview.inPlace(Rounds.PILLAR);
        save("orders", orders.withWorkload(Workload.named("Orders")).changedAt(TestWindow.NOW));
        Files.writeString(window.reviews().resolve("Ledger.parapet"), "age-encryption.org/v1\n");
        window.show(shown, Optional.empty());
    }

    @Test
    void twoReviewsAreComparedAndOneIsOpenedFromThere(FxRobot robot) throws Exception {
        select(robot, "Order service", "Orders");
        press(robot, "Compare the two");

        await(() -> sentence(robot).contains("from 77 to 100"));
        assertThat(robot.lookup(".milestones").tryQuery()).as("none is open").isEmpty();
        press(robot, "Open Orders");
        await(() -> window.opened.size() == 1);
        assertThat(window.opened.getFirst().review().get().workload().name()).isEqualTo("Orders");
    }

    @Test
    void oneReviewIsComparedWithItsOwnMilestones(FxRobot robot) throws Exception {
        select(robot, "Order service");
        press(robot, "Compare with its milestones");

        await(() -> sentence(robot).contains("from 70 to 77"));
        robot.interact(() -> from(robot).getSelectionModel().select(3));
        assertThat(sentence(robot)).contains("from 58 to 77");
        robot.interact(() -> robot.lookup("#pair-back").queryAs(ButtonBase.class).fire());
        assertThat(robot.lookup(".portfolio-table").tryQuery()).isPresent();
    }

    @Test
    void whatCannotBeComparedIsNotOffered(FxRobot robot) throws Exception {
        select(robot, "Orders");
        assertThat(compare(robot).isDisabled()).as("it has no milestone").isTrue();
        select(robot, "Orders", "Ledger.parapet");
        assertThat(compare(robot).isDisabled()).as("one is encrypted").isTrue();
        select(robot, "Orders", "Order service");
        assertThat(compare(robot).isDisabled()).isFalse();
    }

    @Test
    void theSettingsLeadBackToTheComparison(FxRobot robot) throws Exception {
        select(robot, "Order service", "Orders");
        press(robot, "Compare the two");
        await(() -> !sentence(robot).isEmpty());

        fire(robot, "Settings");
        fire(robot, "Back");

        assertThat(robot.lookup("#compare-sentence").tryQuery()).isPresent();
        assertThat(robot.lookup(".top-bar .name").queryAs(Labeled.class).getText())
                .isEqualTo("Comparison");
    }

    private void save(String name, Review review) throws IOException {
        Files.createDirectories(window.reviews());
        new ReviewFile().save(review, window.reviews().resolve(name + ".parapet"));
    }

    private static void select(FxRobot robot, String... names) throws TimeoutException {
        await(() -> rows(robot).size() == 3);
        robot.interact(() -> {
            var selection = table(robot).getSelectionModel();
            selection.clearSelection();
            for (var name : names) {
                rows(robot).stream()
                        .filter(entry -> entry.name().equals(name))
                        .forEach(selection::select);
            }
        });
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

    private static ComboBox<?> from(FxRobot robot) {
        return (ComboBox<?>) robot.lookup(".sides .combo-box").queryAll().iterator().next();
    }

    private static Button compare(FxRobot robot) {
        return robot.lookup("#compare-reviews").queryAs(Button.class);
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#compare-sentence")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private static void fire(FxRobot robot, String says) {
        robot.interact(() ->
                robot.lookup((Node node) ->
                                node instanceof Button && says.equals(node.getAccessibleText()))
                        .queryAs(Button.class)
                        .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String words) throws TimeoutException {
        await(() -> button(robot, words).isPresent());
        robot.interact(() -> button(robot, words).ifPresent(ButtonBase::fire));
    }

    private static Optional<ButtonBase> button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof ButtonBase button
                                && button.getText().equals(words)
                                && !button.isDisabled())
                .tryQueryAs(ButtonBase.class);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
