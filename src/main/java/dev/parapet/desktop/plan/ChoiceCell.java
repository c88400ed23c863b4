package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Function;

/// A value with few choices, chosen from a menu below the cell.
final class ChoiceCell extends EditorCell {
    private final Function<Action, String> words;
    private final Function<Action, List<Choice>> choices;

    /// One value to choose.
    record Choice(String words, Runnable choose) {}

    ChoiceCell(Function<Action, String> words, Function<Action, List<Choice>> choices) {
        this.words = words;
        this.choices = choices;
    }

    @Override
    String words(Action action) {
        return words.apply(action);
    }

    @Override
    boolean isUnset(Action action) {
        return false;
    }

    @Override
    void edit(Action action) {
        var menu = new ContextMenu();
        menu.getItems().setAll(choices.apply(action).stream().map(this::item).toList());
        menu.setOnHidden(_ -> finish(() -> {}));
        menu.show(this, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(Choice choice) {
        var item = new MenuItem(choice.words());
        item.setOnAction(_ -> finish(choice.choose()));
        return item;
    }
}
