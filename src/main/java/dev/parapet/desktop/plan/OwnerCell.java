package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.review.Change;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.function.Consumer;

/// Who answers for an action, edited as a line of text. Leaving the line keeps what was typed;
/// Escape drops it.
final class OwnerCell extends EditorCell {
    private final Texts texts;
    private final Consumer<Change> changes;

    OwnerCell(Texts texts, Consumer<Change> changes) {
        this.texts = texts;
        this.changes = changes;
    }

    @Override
    String words(Action action) {
        return isUnset(action) ? texts.of("owner.none") : action.plan().owner();
    }

    @Override
    boolean isUnset(Action action) {
        return action.plan().owner().isBlank();
    }

    @Override
    void edit(Action action) {
        var field = new TextField(action.plan().owner());
        field.setAccessibleText(texts.of("owner.edit", action.practice().title()));
        field.setOnAction(_ -> keep(action, field));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                finish(() -> {});
            }
        });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && isEditing() && field.getScene() != null) {
                        keep(action, field);
                    }
                });
        showEditor(field);
        field.selectAll();
    }

    /// The table takes the editor away when another cell is edited; what was typed is kept.
    @Override
    public void cancelEdit() {
        if (getGraphic() instanceof TextField field
                && getItem() instanceof Row.OfAction(var action)) {
            keep(action, field);
        } else {
            super.cancelEdit();
        }
    }

    private void keep(Action action, TextField field) {
        finish(() -> changes.accept(new Change.SetOwner(action.ref(), field.getText().strip())));
    }
}
