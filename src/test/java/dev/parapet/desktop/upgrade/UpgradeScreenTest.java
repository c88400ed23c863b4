package dev.parapet.desktop.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.upgrade.Upgrade;
import dev.parapet.review.People;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a person sees before they take another edition.
@ExtendWith(ApplicationExtension.class)
class UpgradeScreenTest implements UpgradeScreen.Actions {
    private final List<Upgrade> taken = new ArrayList<>();
    private final ReviewSession session =
            new ReviewSession(
                    SampleReview.answered(SampleReview.pillar("2024.6.27")),
                    Path.of("order.parapet"),
                    false,
                    Clock.systemUTC());
    private int left;
    private boolean held;
    private Runnable later = () -> {};
    private Optional<Runnable> waits = Optional.empty();
    private UpgradeScreen screen;

    @Start
    void open(Stage stage) {
        screen =
                new UpgradeScreen(
                        session,
                        List.of(SampleReview.pillar(), SampleReview.pillar("2023.10.3")),
                        new Wording(Locale.ENGLISH),
                        this);
        var scene = new Scene(screen.view(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void countsWhatBecomesOfThePractices(FxRobot robot) {
        assertThat(filters(robot)).containsExactly("All 63", "Look again 2", "Carried 61");
    }

    @Test
    void listsWhatAFilterKeeps(FxRobot robot) {
        robot.clickOn("Look again 2");

        assertThat(rows(robot).getItems())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.change()).isNotEmpty());
    }

    @Test
    void takesNothingBeforeTheButton(FxRobot robot) {
        var before = session.review().get();
        robot.clickOn("Not now");

        assertThat(session.review().get()).isEqualTo(before);
        assertThat(taken).isEmpty();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void takesTheNewestByItsButton(FxRobot robot) {
        robot.clickOn("Upgrade to 2024.11.6");

        assertThat(taken)
                .singleElement()
                .satisfies(
                        upgrade -> assertThat(upgrade.to()).isEqualTo(SampleReview.pillar().ref()));
    }

    @Test
    void takesTheReviewAsItIsWhenTheButtonIsPressed(FxRobot robot) {
        var lead = new People("Platform lead", List.of());
        robot.interact(() -> session.change(new Change.SetPeople(lead)));
        robot.clickOn("Upgrade to 2024.11.6");

        assertThat(taken)
                .singleElement()
                .satisfies(upgrade -> assertThat(upgrade.apply().people()).isEqualTo(lead));
    }

    @Test
    void goesBackToAnEarlierEditionAsWell(FxRobot robot) {
        robot.interact(() -> editions(robot).getSelectionModel().select(1));
        robot.clickOn("Go back to 2023.10.3");

        assertThat(taken)
                .singleElement()
                .satisfies(upgrade -> assertThat(upgrade.isBack()).isTrue());
    }

    @Test
    void anEditionThatIsBeingWorkedOutIsNotTaken(FxRobot robot) {
        held = true;
        robot.interact(() -> editions(robot).getSelectionModel().select(1));
        robot.clickOn("Upgrade to 2024.11.6");
        assertThat(taken).isEmpty();

        robot.interact(() -> later.run());
        robot.clickOn("Go back to 2023.10.3");
        assertThat(taken).hasSize(1);
    }

    @Test
    void whoDoesNotWaitStaysWithTheEditionOnScreen(FxRobot robot) {
        held = true;
        robot.interact(() -> editions(robot).getSelectionModel().select(1));
        robot.interact(() -> waits.orElseThrow().run());
        assertThat(editions(robot).getSelectionModel().getSelectedIndex()).isZero();

        robot.interact(() -> later.run());
        robot.clickOn("Upgrade to 2024.11.6");
        assertThat(taken)
                .singleElement()
                .satisfies(
                        upgrade -> assertThat(upgrade.to()).isEqualTo(SampleReview.pillar().ref()));
    }

    @Test
    void saysWhereThereIsNoOtherEdition() {
        var none = new UpgradeScreen(session, List.of(), new Wording(Locale.ENGLISH), this);

        assertThat(none.view().lookupAll(".title"))
                .extracting(node -> ((Labeled) node).getText())
                .containsExactly("There is no other edition");
    }

    @Test
    @Tag("pictures")
    void drawTheScreen(FxRobot robot) {
        var old =
                new ReviewSession(
                        SampleReview.answered(SampleReview.pillar("2023.10.3")),
                        Path.of("order.parapet"),
                        false,
                        Clock.systemUTC());
        robot.interact(() -> {
            var shown =
                    new UpgradeScreen(
                            old,
                            List.of(SampleReview.pillar(), SampleReview.pillar("2023.4.10")),
                            new Wording(Locale.ENGLISH),
                            this);
            picture("upgrade", shown);
            var none = new UpgradeScreen(old, List.of(), new Wording(Locale.ENGLISH), this);
            picture("upgrade-none", none);
        });
    }

    private static void picture(String name, UpgradeScreen shown) {
        try {
            Pictures.take(name, shown.view());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComboBox<?> editions(FxRobot robot) {
        return robot.lookup(".combo-box").queryAs(ComboBox.class);
    }

    private static List<String> filters(FxRobot robot) {
        return robot.lookup(".segments .toggle-button").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Row> rows(FxRobot robot) {
        return robot.lookup(".upgrade > .list-view").queryAs(ListView.class);
    }

    @Override
    public void take(Upgrade upgrade) {
        taken.add(upgrade);
    }

    /// Holds what is to be worked out back where a test wants to see what is on screen until then.
    @Override
    public <T> void workOut(Supplier<T> work, Consumer<T> done, Runnable onLeft) {
        waits = Optional.of(onLeft);
        if (!held) {
            done.accept(work.get());
        } else {
            later = () -> done.accept(work.get());
        }
    }

    @Override
    public void leave() {
        left++;
    }
}
