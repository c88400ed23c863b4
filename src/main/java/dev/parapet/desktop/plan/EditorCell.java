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

    private Runnable keeping = EditorCell::nothing;

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

    /// The table takes the editor away when another cell is edited, or when this one is to show
    /// another action; what was typed is kept for the action it was typed for.
    @Override
    public final void cancelEdit() {
        var keep = keeping;
        super.cancelEdit();
        endEditor();
        keep.run();
    }

    @Override
    protected final void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            showWords();
        }
    }

    /// Puts an editor into the cell.
    ///
    /// @param keep keeps what was typed; done whenever the editor is left but by {@link #finish}
    final void showEditor(Node editor, Runnable keep) {
        keeping = keep;
        editor.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused && editor.equals(getGraphic())) {
                        finish(keep);
                    }
                });
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
            endEditor();
            getTableView().requestFocus();
            then.run();
        }
    }

    private void endEditor() {
        keeping = EditorCell::nothing;
        showWords();
    }

    private static void nothing() {}

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
