package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.plan.PriorityWording;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What to do about the gaps: the actions as a table, and the selected one beside it.
public final class PlanScreen {
    private static final double NARROW = 1200;
    private static final double DETAIL = 360;
    private static final double NARROW_DETAIL = 280;
    private static final double GAP = 16;

    private final ReviewSession session;
    private final Navigator navigator;
    private final Rows rows;
    private final StackPane view = new StackPane();
    private final BorderPane page = new BorderPane();
    private final TilesView tiles;
    private final GroupingView grouping;
    private final FocusBox focus;
    private final ActionTable table;
    private final DetailView detail;
    private final EmptyView empty;
    private List<PracticeRef> selected = List.of();

    public PlanScreen(ReviewSession session, Navigator navigator, Wording wording) {
        var texts = new Texts("dev.parapet.desktop.plan.texts", wording.locale());
        this.session = session;
        this.navigator = navigator;
        var priorities = new PriorityWording(wording);
        this.rows = new Rows(texts, wording, priorities);
        this.tiles = new TilesView(texts, priorities, _ -> choose());
        this.grouping = new GroupingView(texts, _ -> regroup());
        this.focus = new FocusBox(texts, wording, this::choose);
        this.table = new ActionTable(texts, wording, new TableEdits());
        this.detail = new DetailView(texts, wording, new DetailDeeds());
        this.empty = new EmptyView(texts, () -> navigator.go(new Destination.Answering()));
        table.setEditable(!session.isReadOnly());
        lay(texts);
        session.plan().addListener(_ -> refresh());
        view.sceneProperty().subscribe(_ -> refresh());
        view.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    public Region view() {
        return view;
    }

    /// Shows the action for a practice, accepted or not, among all others.
    public void show(PracticeRef practice) {
        var accepted =
                session.plan().getValue().accepted().stream()
                        .anyMatch(action -> action.ref().equals(practice));
        tiles.choose(accepted ? Selection.ACCEPTED : Selection.ALL);
        focus.chooseEverything();
        selected = List.of(practice);
        refresh();
        table.requestFocus();
    }

    private void lay(Texts texts) {
        var write = new Button(texts.of("write"));
        write.getStyleClass().add("accent");
        write.setId("write-plan");
        write.setOnAction(_ -> navigator.go(new Destination.Writing()));
        var hint = new Label(texts.of(session.isReadOnly() ? "hint.read_only" : "hint.edit"));
        hint.getStyleClass().addAll("small", "quiet");
        var top =
                new VBox(
                        GAP,
                        line(Pos.TOP_LEFT, tiles, Dressing.spring(), write),
                        line(Pos.CENTER_LEFT, grouping, focus, Dressing.spring(), hint));
        top.getStyleClass().add("plan-top");
        page.setTop(top);
        page.setCenter(table);
        page.setRight(detail);
        BorderPane.setMargin(detail, new Insets(0, 0, 0, GAP));
        page.getStyleClass().add("plan");
        view.getChildren().setAll(page, empty);
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(PlanScreen.class.getResource("plan.css"))
                                .toExternalForm());
    }

    private static HBox line(Pos alignment, Region... parts) {
        var line = new HBox(GAP, parts);
        line.setAlignment(alignment);
        return line;
    }

    private void fit(double width) {
        table.showArea(width >= NARROW);
        detail.setPrefWidth(width >= NARROW ? DETAIL : NARROW_DETAIL);
    }

    /// Another tile, layer or service begins with its first action.
    private void choose() {
        selected = List.of();
        refresh();
    }

    /// Another grouping keeps the selected action in sight.
    private void regroup() {
        refresh();
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
    }

    private void refresh() {
        if (view.getScene() == null) {
            return;
        }
        var plan = session.plan().getValue();
        var nothing = plan.actions().isEmpty() && plan.accepted().isEmpty();
        empty.setVisible(nothing);
        page.setVisible(!nothing);
        empty.show(session.assessment().get().score());
        tiles.show(plan);
        var sets = session.shown().sets();
        var chosen = tiles.chosen().of(plan);
        focus.offer(chosen);
        var seen = focus.chosen().of(chosen);
        var shown = rows.of(seen, grouping.chosen(), table.order(), sets);
        var current = current(plan, shown);
        selected = current.stream().map(Action::ref).toList();
        table.show(shown, selected);
        detail.setVisible(!current.isEmpty());
        current.forEach(detail::show);
    }

    /// The selected action as it is now, also where it left the rows; else the first of them.
    private List<Action> current(ImprovementPlan plan, List<Row> shown) {
        var kept =
                Stream.concat(plan.actions().stream(), plan.accepted().stream())
                        .filter(action -> selected.contains(action.ref()));
        var first =
                shown.stream()
                        .filter(Row.OfAction.class::isInstance)
                        .map(Row.OfAction.class::cast)
                        .map(Row.OfAction::action);
        return Stream.concat(kept, first).limit(1).toList();
    }

    private final class TableEdits implements ActionTable.Edits {
        @Override
        public void change(Change change) {
            session.change(change);
        }

        @Override
        public void accept(Action action) {
            detail.accept(action);
        }

        @Override
        public void reorder() {
            refresh();
        }

        @Override
        public void select(Action action) {
            selected = List.of(action.ref());
            detail.show(action);
        }
    }

    private final class DetailDeeds implements DetailView.Deeds {
        @Override
        public void open(Action action) {
            navigator.go(new Destination.ToPractice(action.ref()));
        }

        @Override
        public void setStatus(Action action, Status status) {
            session.change(new Change.SetStatus(action.ref(), status));
        }

        @Override
        public boolean allowed() {
            return !session.isReadOnly();
        }
    }
}
