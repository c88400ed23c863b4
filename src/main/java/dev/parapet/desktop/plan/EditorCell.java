package dev.parapet.desktop.plan;

import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/// A cell whose value can be edited where it stands.
abstract class EditorCell extends TableCell<Row, Row> {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    EditorCell() {
        getStyleClass().addAll("editor-cell", "small");
        setWrapText(true);
    }

    /// What the cell says while it is not edited.
    abstract String words(Action action);

    /// Whether nothing was set, which is said more quietly.
    abstract boolean isUnset(Action action);

    /// Begins to edit the value of an action: shows an editor or a menu.
    abstract void edit(Action action);

    @Override
    public final void startEdit() {
        if (getItem() instanceof OfAction(var action)) {
            super.startEdit();
            if (isEditing()) {
                edit(action);
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        showWords();
    }

    @Override
    protected final void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            showWords();
        }
    }

    final void showEditor(Node editor) {
        setText("");
        setGraphic(editor);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        applyCss();
        editor.requestFocus();
    }

    /// Ends the editing, gives the keys back to the table and does something.
    final void finish(Runnable then) {
        if (isEditing()) {
            super.cancelEdit();
            showWords();
            getTableView().requestFocus();
            then.run();
        }
    }

    private void showWords() {
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        if (!isEmpty() && getItem() instanceof OfAction(var action)) {
            setText(words(action));
            pseudoClassStateChanged(UNSET, isUnset(action));
        } else {
            setText("");
            pseudoClassStateChanged(UNSET, false);
        }
    }
}
