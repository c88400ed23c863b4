package dev.parapet.desktop.shell;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z. In a text field they are the field's own for as long as it has
/// something to undo or redo.
record UndoKeys(Runnable undo, Runnable redo) {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    void attachTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var field = field(event.getTarget());
        if (UNDO.match(event)) {
            event.consume();
            field.filter(TextInputControl::isUndoable)
                    .ifPresentOrElse(TextInputControl::undo, undo);
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            field.filter(TextInputControl::isRedoable)
                    .ifPresentOrElse(TextInputControl::redo, redo);
        }
    }

    private static Optional<TextInputControl> field(EventTarget target) {
        return switch (target) {
            case TextInputControl field when field.isEditable() -> Optional.of(field);
            case DatePicker picker -> Optional.of(picker.getEditor());
            case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
            default -> Optional.empty();
        };
    }
}
