package dev.parapet.desktop.plan;

import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.control.SecondFrame;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.plan.Action;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The plan of a review in a window, for tests that use it as people do.
final class PlanOnScreen {
    static final QuestionSet PILLAR = SampleReview.pillar();

    private final Stage stage;
    private final List<Destination> gone = new ArrayList<>();
    private final List<PlanScreen> screens = new ArrayList<>();

    PlanOnScreen(Stage stage) {
        this.stage = stage;
    }

    /// Where the screen led to.
    List<Destination> gone() {
        return gone;
    }

    /// Gives the screen less room.
    void narrow(FxRobot robot, double width) {
        robot.interact(() -> {
            var view = screens.getLast().view();
            view.setManaged(false);
            var scene = new Scene(new Pane(view), 980, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            view.resize(width, 700);
        });
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    ReviewSession open(FxRobot robot, Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        robot.interact(() -> {
            var screen =
                    new PlanScreen(
                            session, gone::add, new Wording(Locale.ENGLISH), Settings.unkept());
            screens.add(screen);
            var scene = new Scene(screen.view(), 980, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        return session;
    }

    /// Somebody is led to an action from another screen.
    void show(FxRobot robot, PracticeRef practice) {
        robot.interact(() -> screens.getLast().show(practice));
    }

    /// Another screen takes the place of this one.
    void leave(FxRobot robot) {
        robot.interact(() -> {
            var next = new TextField();
            stage.getScene().setRoot(new StackPane(next));
            next.requestFocus();
        });
    }

    /// A second click on a cell of the first action edits it.
    static void edit(FxRobot robot, String column) {
        robot.clickOn(cell(robot, column)).clickOn(cell(robot, column));
    }

    /// Clicks on an entry of a menu that was just opened, once a frame has shown it: before, it may
    /// still move.
    static void pick(FxRobot robot, String entry) {
        var shown = new CompletableFuture<Boolean>();
        robot.interact(() -> SecondFrame.run(() -> shown.complete(true)));
        shown.orTimeout(1, TimeUnit.MINUTES).join();
        robot.clickOn(entry);
    }

    static Node cell(FxRobot robot, String column) {
        return robot.from(
                        robot.lookup(".table-row-cell")
                                .<TableRow<?>>match(row -> row.getIndex() == 0))
                .lookup(".table-cell")
                .<Node>match(node -> node.getStyleClass().contains(column))
                .query();
    }

    static TableColumn<Row, ?> column(TableView<Row> table, String id) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static TableView<Row> table(FxRobot robot) {
        return robot.lookup(".actions").queryAs(TableView.class);
    }

    /// Chooses what the table is grouped by.
    static void group(FxRobot robot, Grouping grouping) {
        ComboBox<Grouping> box = robot.lookup("#grouping").query();
        robot.interact(() -> box.setValue(grouping));
    }

    /// The list of actions in a cell of the matrix or a lane of the roadmap.
    static ActionList list(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ActionList.class);
    }

    /// Chooses from the menu behind a button.
    static void choose(FxRobot robot, String button, String words) {
        var menu = robot.lookup(button).queryAs(MenuButton.class);
        robot.clickOn(menu)
                .interact(() ->
                        menu.getItems().stream()
                                .filter(item -> item.getText().equals(words))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        robot.interact(menu::hide);
    }

    static List<String> shown(FxRobot robot) {
        return table(robot).getItems().stream()
                .filter(Row.OfAction.class::isInstance)
                .map(row -> ((Row.OfAction) row).action().practice().title())
                .toList();
    }

    static List<String> firstGroup(FxRobot robot) {
        return table(robot).getItems().stream()
                .skip(1)
                .takeWhile(Row.OfAction.class::isInstance)
                .map(row -> ((Row.OfAction) row).action().practice().title())
                .toList();
    }

    static Review threeGaps() {
        var review = SampleReview.inPlace(PILLAR);
        for (var practice : PILLAR.practices().limit(3).toList()) {
            review =
                    new Change.SetState(PILLAR.refOf(practice), PracticeState.NOT_IN_PLACE)
                            .applyTo(review);
        }
        return review;
    }

    static Action first(ReviewSession session) {
        return session.plan().getValue().actions().getFirst();
    }

    static ActionPlan planOf(ReviewSession session, Action action) {
        return session.review().get().answerTo(action.ref()).plan();
    }
}
