package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// By when an action is due, typed or picked from a calendar. An empty line means no date.
final class DueCell extends EditorCell {
    private final Texts texts;
    private final Wording wording;
    private final Consumer<Change> changes;

    DueCell(Texts texts, Wording wording, Consumer<Change> changes) {
        this.texts = texts;
        this.wording = wording;
        this.changes = changes;
    }

    @Override
    String words(Action action) {
        return wording.due(action.plan().due());
    }

    @Override
    boolean isUnset(Action action) {
        return action.plan().due() instanceof Due.NotSet;
    }

    @Override
    void edit(Action action) {
        var picker = DayPicker.of(action.plan().due(), texts.of("day.prompt"));
        picker.setAccessibleText(texts.of("due.edit", action.practice().title()));
        picker.valueProperty()
                .subscribe((_, _) -> {
                    if (!picker.getEditor().isFocused() || picker.isShowing()) {
                        keep(action, picker);
                    }
                });
        picker.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, action, picker));
        picker.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && isEditing() && picker.getScene() != null) {
                        keep(action, picker);
                    }
                });
        showEditor(picker);
        Platform.runLater(picker.getEditor()::selectAll);
    }

    private void onKey(KeyEvent key, Action action, DatePicker picker) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            finish(() -> {});
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            keep(action, picker);
        }
    }

    private void keep(Action action, DatePicker picker) {
        finish(() -> changes.accept(new Change.SetDue(action.ref(), DayPicker.due(picker))));
    }
}
