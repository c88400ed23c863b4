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
        field.setOnAction(_ -> finish(() -> keep(action, field)));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                finish(() -> {});
            }
        });
        showEditor(field, () -> keep(action, field));
        field.selectAll();
    }

    private void keep(Action action, TextField field) {
        changes.accept(new Change.SetOwner(action.ref(), field.getText().strip()));
    }
}
