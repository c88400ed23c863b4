package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.plan.Action;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Change;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
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
        var picker = new DayPicker(action.plan().due(), texts.of("day.prompt"), wording);
        picker.setAccessibleText(texts.of("due.edit", action.practice().title()));
        picker.valueProperty().subscribe((_, _) -> onChosen(action, picker));
        picker.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, action, picker));
        showEditor(picker, () -> keepReadable(action, picker));
        Platform.runLater(picker.getEditor()::selectAll);
    }

    /// A day from the calendar needs no Enter.
    private void onChosen(Action action, DayPicker picker) {
        if (picker.isShowing()) {
            var day = picker.chosen();
            finish(() -> keep(action, day));
        }
    }

    private void onKey(KeyEvent key, Action action, DayPicker picker) {
        if (picker.isShowing()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            finish(() -> {});
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (picker.isReadable()) {
                var day = picker.due();
                finish(() -> keep(action, day));
            }
        }
    }

    /// What is no day leaves the one there was.
    private void keepReadable(Action action, DayPicker picker) {
        if (picker.isReadable()) {
            keep(action, picker.due());
        }
    }

    private void keep(Action action, Due due) {
        changes.accept(new Change.SetDue(action.ref(), due));
    }
}
