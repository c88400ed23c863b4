package dev.parapet.desktop.plan;

import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import java.util.Objects;

/// A line of the table that shows whether it holds the selected action, a finished one, or the
/// title of a group.
final class ActionRow extends TableRow<Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    ActionRow(TableView<Row> table) {
        getStyleClass().add("action-row");
        table.getSelectionModel().selectedItemProperty().subscribe(this::mark);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, !empty && item instanceof Heading);
        pseudoClassStateChanged(
                DONE, !empty && item instanceof OfAction(var action) && action.isDone());
        if (getTableView() != null) {
            mark(getTableView().getSelectionModel().getSelectedItem());
        }
    }

    private void mark(Row selected) {
        pseudoClassStateChanged(CURRENT, !isEmpty() && Objects.equals(getItem(), selected));
    }
}
