package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.questionset.Effort;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Changes all chosen actions at once; each change is one deed that can be undone. It is there
/// where more than one is chosen.
final class BulkBar extends FlowPane {
    private static final double FIELD = 128;

    private final Texts texts;
    private final Wording wording;
    private final Deeds deeds;
    private final Label count = Dressing.label("strong");
    private final TextField owner = new TextField();
    private final DayPicker due;

    /// What can be done with all that is chosen.
    interface Deeds {
        void change(Function<Action, Change> change);

        void move(Horizon lane);

        void accept();

        /// Only one is chosen from now on.
        void leave();
    }

    BulkBar(Texts texts, Wording wording, Deeds deeds) {
        super(8, 8);
        this.texts = texts;
        this.wording = wording;
        this.deeds = deeds;
        this.due = new DayPicker(Due.NOT_SET, texts.of("column.due"), wording);
        setId("bulk");
        getStyleClass().addAll("bulk", "card");
        setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        owner();
        due();
        getChildren()
                .addAll(
                        count,
                        owner,
                        due,
                        menu("bulk-effort", "column.effort", efforts()),
                        menu("bulk-status", "column.status", statuses()),
                        menu("bulk-move", "move", new LaneWords(wording).moves(deeds::move)),
                        button("bulk-accept", "accept.menu", deeds::accept),
                        button("bulk-leave", "bulk.leave", deeds::leave));
    }

    void show(int chosen) {
        count.setText(texts.of("bulk.count", chosen));
    }

    private void owner() {
        owner.setId("bulk-owner");
        owner.setPrefWidth(FIELD);
        owner.setPromptText(texts.of("column.owner"));
        owner.setAccessibleText(texts.of("bulk.owner"));
        owner.setOnAction(_ -> {
            var role = owner.getText().strip();
            owner.clear();
            deeds.change(action -> new Change.SetOwner(action.ref(), role));
        });
    }

    private void due() {
        due.setId("bulk-due");
        due.setPrefWidth(FIELD);
        due.setAccessibleText(texts.of("bulk.due"));
        due.valueProperty()
                .subscribe((_, day) -> {
                    if (day != null && due.isShowing()) {
                        set(new Due.On(day));
                    }
                });
        due.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && !due.isShowing()) {
                        key.consume();
                        if (due.isReadable()) {
                            set(due.due());
                        }
                    }
                });
    }

    private void set(Due day) {
        due.hide();
        due.getEditor().clear();
        due.setValue(null);
        deeds.change(action -> new Change.SetDue(action.ref(), day));
    }

    private List<MenuItem> efforts() {
        return Stream.of(EffortEstimate.values())
                .map(estimate ->
                        item(
                                effort(estimate),
                                action -> new Change.SetEffort(action.ref(), estimate)))
                .toList();
    }

    private String effort(EffortEstimate estimate) {
        return switch (estimate) {
            case AS_RATED -> texts.of("bulk.rated");
            case SMALL, MEDIUM, LARGE -> wording.effort(estimate.or(Effort.SMALL));
        };
    }

    private List<MenuItem> statuses() {
        return Stream.of(Status.OPEN, Status.IN_PROGRESS, Status.DONE)
                .map(status ->
                        item(
                                wording.status(status),
                                action -> new Change.SetStatus(action.ref(), status)))
                .toList();
    }

    private MenuItem item(String words, Function<Action, Change> change) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> deeds.change(change));
        return item;
    }

    private MenuButton menu(String id, String key, List<MenuItem> items) {
        var menu = new MenuButton(texts.of(key));
        menu.setId(id);
        menu.setAccessibleText(texts.of(key));
        menu.getItems().setAll(items);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private Button button(String id, String key, Runnable press) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> press.run());
        return button;
    }
}
