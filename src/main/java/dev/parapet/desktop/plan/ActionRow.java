package dev.parapet.desktop.plan;

import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// A line of the table that shows whether it holds a chosen action, a finished one, or the title of
/// a group.
final class ActionRow extends TableRow<Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    ActionRow(TableView<Row> table) {
        getStyleClass().add("action-row");
        table.getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<Object>) _ -> mark());
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, !empty && item instanceof Heading);
        pseudoClassStateChanged(
                DONE, !empty && item instanceof OfAction(var action) && action.isDone());
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(CURRENT, !isEmpty() && getTableView() != null && isChosen());
    }

    private boolean isChosen() {
        return getTableView().getSelectionModel().getSelectedCells().stream()
                .anyMatch(cell -> cell.getRow() == getIndex());
    }
}
