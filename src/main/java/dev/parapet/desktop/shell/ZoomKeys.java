package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.settings.Look;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.function.UnaryOperator;

/// Larger, smaller and as usual: Ctrl or Cmd with +, - and 0, wherever the keyboard has them.
record ZoomKeys(CurrentPreferences preferences) {

    void attachTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> change(event, look -> look.zoomed(1));
            case MINUS, SUBTRACT -> change(event, look -> look.zoomed(-1));
            case DIGIT0, NUMPAD0 -> change(event, look -> look.withZoom(100));
            default -> {}
        }
    }

    private void change(KeyEvent event, UnaryOperator<Look> change) {
        preferences.change(now -> now.withLook(change.apply(now.look())));
        event.consume();
    }
}
