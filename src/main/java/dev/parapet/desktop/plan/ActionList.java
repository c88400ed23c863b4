package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;
import dev.parapet.questionset.PracticeRef;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Actions below one another, of which one or several are chosen. Enter or a double click opens the
/// question of one.
final class ActionList extends ListView<Action> {
    private final Picks picks;
    private boolean showing;

    /// An empty list.
    ///
    /// @param height of each line
    ActionList(String nothing, double height, Supplier<ListCell<Action>> line, Picks picks) {
        this.picks = picks;
        getStyleClass().add("action-list");
        setPlaceholder(new Label(nothing));
        setFixedCellSize(height);
        setCellFactory(_ -> line.get());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        setContextMenu(menu());
    }

    /// Shows actions, those chosen that are among them.
    ///
    /// @param chosen the one with the keyboard last
    void show(List<Action> actions, List<PracticeRef> chosen) {
        showing = true;
        if (!List.copyOf(getItems()).equals(actions)) {
            getItems().setAll(actions);
        }
        var refs = actions.stream().map(Action::ref).toList();
        var places = chosen.stream().map(refs::indexOf).filter(place -> place >= 0).toList();
        if (!getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .toList()
                .equals(places.stream().sorted().toList())) {
            getSelectionModel().clearSelection();
            places.forEach(getSelectionModel()::select);
        }
        showing = false;
    }

    /// Whether the action with the keyboard would be here.
    boolean holds(PracticeRef action) {
        return getItems().stream().map(Action::ref).anyMatch(action::equals);
    }

    private void tell() {
        if (showing) {
            return;
        }
        var focused = getFocusModel().getFocusedIndex();
        var chosen =
                IntStream.range(0, getItems().size())
                        .filter(getSelectionModel()::isSelected)
                        .boxed()
                        .sorted(Comparator.comparing(i -> i == focused))
                        .map(getItems()::get)
                        .toList();
        if (!chosen.isEmpty()) {
            picks.choose(chosen);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            open();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        var focused = getFocusModel().getFocusedItem();
        if (focused != null) {
            picks.open(focused);
        }
    }

    /// Its items are made when it is opened, for what is chosen then.
    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().setAll(picks.menu());
        menu.setOnShowing(_ -> menu.getItems().setAll(picks.menu()));
        return menu;
    }
}
