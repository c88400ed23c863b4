package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.FirstStop;
import dev.parapet.desktop.control.Sheet;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.keys.PlanCommand;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to do about the gaps: the actions as a table, as a matrix or as a roadmap, and the one that
/// is chosen beside them.
public final class PlanScreen {
    private final ReviewSession session;
    private final Navigator navigator;
    private final Texts texts;
    private final LaneWords lanes;
    private final Rows rows;
    private final StackPane view = new StackPane();
    private final PlanPage page;
    private final PlanTop top;
    private final ActionTable table;
    private final MatrixView matrix;
    private final RoadmapView roadmap;
    private final BulkBar bulk;
    private final DetailView detail;
    private final EmptyView empty;
    private List<PracticeRef> chosen = List.of();

    public PlanScreen(
            ReviewSession session, Navigator navigator, Wording wording, Settings settings) {
        this.session = session;
        this.navigator = navigator;
        this.texts = new Texts("dev.parapet.desktop.plan.texts", wording.locale());
        this.lanes = new LaneWords(wording);
        this.rows = new Rows(texts, wording, lanes);
        var deeds = new Deeds();
        this.top = new PlanTop(texts, wording, session.isReadOnly(), deeds);
        this.table = new ActionTable(texts, wording, deeds);
        this.matrix = new MatrixView(texts, wording, deeds);
        this.roadmap = new RoadmapView(texts, wording, deeds, this::move);
        this.bulk = new BulkBar(texts, wording, deeds);
        this.detail = new DetailView(texts, wording, deeds);
        this.empty = new EmptyView(texts, () -> navigator.go(new Destination.Answering()));
        table.setEditable(!session.isReadOnly());
        this.page = new PlanPage(top, table, bulk, detail.divider(settings));
        view.getChildren().setAll(page, empty);
        Sheet.wear(view, PlanScreen.class, "plan.css");
        new FirstStop(view, () -> page.isVisible() ? page.first() : Optional.of(empty.answer()));
        new KeyBinder<>(List.of(PlanCommand.values()), page::isVisible, this::perform)
                .attachTo(view);
        session.plan().addListener(_ -> refresh());
        view.sceneProperty().subscribe(_ -> refresh());
    }

    public Region view() {
        return view;
    }

    /// Shows the action for a practice, accepted or not, among all others.
    public void show(PracticeRef practice) {
        var isAccepted =
                session.plan().getValue().accepted().stream()
                        .anyMatch(action -> action.ref().equals(practice));
        top.choose(isAccepted ? Selection.ACCEPTED : Selection.ALL);
        chosen = List.of(practice);
        refresh();
        turnTo(top.chosenView());
    }

    private void perform(PlanCommand command) {
        switch (command) {
            case AS_TABLE -> turnTo(PlanView.TABLE);
            case AS_MATRIX -> turnTo(PlanView.MATRIX);
            case AS_ROADMAP -> turnTo(PlanView.ROADMAP);
            case EARLIER -> moveBy(-1);
            case LATER -> moveBy(1);
            case ACCEPT -> new Deeds().accept();
        }
    }

    private void turnTo(PlanView next) {
        top.choose(next);
        switch (next) {
            case TABLE -> table.requestFocus();
            case MATRIX -> lastChosen().forEach(matrix::focus);
            case ROADMAP -> lastChosen().forEach(roadmap::focus);
        }
    }

    /// The one with the keyboard, if any.
    private List<PracticeRef> lastChosen() {
        return chosen.subList(Math.max(0, chosen.size() - 1), chosen.size());
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
        var shown = show(top.chosenOf(plan), plan);
        bulk.show(shown.size());
        page.show(now(), shown.size() > 1 && !session.isReadOnly());
        detail.setVisible(!shown.isEmpty());
        shown.stream().skip(Math.max(0, shown.size() - 1)).forEach(detail::show);
    }

    private Region now() {
        return switch (top.chosenView()) {
            case TABLE -> table;
            case MATRIX -> matrix;
            case ROADMAP -> roadmap;
        };
    }

    /// Shows actions in the view that is chosen.
    ///
    /// @return those that are chosen among them
    private List<Action> show(List<Action> seen, ImprovementPlan plan) {
        var sets = session.shown().sets();
        var lines = rows.of(seen, top.chosenGrouping(), table.order(), sets);
        var isTable = top.chosenView() == PlanView.TABLE;
        var current = current(plan, isTable ? Rows.actionsOf(lines) : seen);
        chosen = current.stream().map(Action::ref).toList();
        switch (top.chosenView()) {
            case TABLE -> table.show(lines, chosen);
            case MATRIX -> matrix.show(seen, chosen);
            case ROADMAP -> roadmap.show(seen, chosen);
        }
        return current;
    }

    /// The chosen actions as they are now, also where they left what is shown; else the first that
    /// is shown.
    private List<Action> current(ImprovementPlan plan, List<Action> shown) {
        var all =
                Stream.concat(plan.actions().stream(), plan.accepted().stream())
                        .collect(Collectors.toMap(Action::ref, Function.identity()));
        var kept = chosen.stream().filter(all::containsKey).map(all::get).toList();
        return kept.isEmpty() ? shown.stream().limit(1).toList() : kept;
    }

    private List<Action> chosenActions() {
        return current(session.plan().getValue(), List.of());
    }

    private void changeEach(List<Action> actions, Function<Action, Change> change) {
        session.change(new Change.Together(actions.stream().map(change).toList()));
    }

    private void move(Horizon lane) {
        moveEach(chosenActions(), _ -> lane);
    }

    private void moveBy(int lanesOn) {
        moveEach(chosenActions(), action -> action.horizon().moved(lanesOn));
    }

    /// What is in its lane already keeps its day.
    private void moveEach(List<Action> actions, Function<Action, Horizon> into) {
        var today = session.today();
        var moving =
                actions.stream().filter(action -> into.apply(action) != action.horizon()).toList();
        if (!moving.isEmpty()) {
            changeEach(
                    moving,
                    action ->
                            new Change.SetDue(
                                    action.ref(), new Due.On(into.apply(action).lastDay(today))));
            if (top.chosenView() == PlanView.ROADMAP) {
                roadmap.focus(moving.getLast().ref());
            }
        }
    }

    /// What the parts of the screen have done.
    private final class Deeds
            implements PlanTop.Choices, ActionTable.Edits, Picks, BulkBar.Deeds, DetailView.Deeds {
        /// Another tile, layer or service begins with its first action.
        @Override
        public void choose() {
            chosen = List.of();
            refresh();
        }

        /// Another grouping keeps the chosen action in sight.
        @Override
        public void lay() {
            refresh();
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }

        @Override
        public void write() {
            navigator.go(new Destination.Writing());
        }

        @Override
        public void change(Change change) {
            session.change(change);
        }

        @Override
        public void accept(Action action) {
            detail.accept(List.of(action));
        }

        @Override
        public void reorder() {
            refresh();
        }

        @Override
        public void choose(List<Action> actions) {
            chosen = actions.stream().map(Action::ref).toList();
            refresh();
        }

        @Override
        public void open(Action action) {
            navigator.go(new Destination.ToPractice(action.ref()));
        }

        @Override
        public List<MenuItem> menu() {
            var open = new MenuItem(texts.of("detail.open"));
            open.setOnAction(_ -> chosenActions().stream().limit(1).forEach(this::open));
            var items = new ArrayList<MenuItem>();
            items.add(open);
            if (allowed()) {
                items.addAll(lanes.moves(PlanScreen.this::move));
            }
            return items;
        }

        @Override
        public void change(Function<Action, Change> change) {
            changeEach(chosenActions(), change);
        }

        @Override
        public void move(Horizon lane) {
            PlanScreen.this.move(lane);
        }

        @Override
        public void move(Action action, Horizon lane) {
            moveEach(List.of(action), _ -> lane);
        }

        @Override
        public void accept() {
            if (allowed() && !chosenActions().isEmpty()) {
                detail.accept(chosenActions());
            }
        }

        @Override
        public void leave() {
            chosen = lastChosen();
            refresh();
        }

        @Override
        public void setStatus(List<Action> actions, Status status) {
            changeEach(actions, action -> new Change.SetStatus(action.ref(), status));
        }

        @Override
        public boolean allowed() {
            return !session.isReadOnly();
        }
    }
}
