package dev.parapet.desktop.plan;

import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;

import javafx.scene.control.TableCell;

import java.util.function.Function;

/// A cell that only says something.
final class WordsCell extends TableCell<Row, Row> {
    private final Function<Action, String> words;

    WordsCell(Function<Action, String> words, String style) {
        this.words = words;
        getStyleClass().addAll("small", style);
        setWrapText(true);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(!empty && item instanceof OfAction(var action) ? words.apply(action) : "");
    }
}
