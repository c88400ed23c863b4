package dev.parapet.desktop.answer;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Tells keys that are typed as text from keys that are meant for the screen.
final class Typing {
    private Typing() {}

    /// Whether keys that go to a node are text or choices there.
    static boolean isIn(EventTarget target) {
        var node = target instanceof Node each ? each : null;
        while (node != null) {
            if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
