package dev.parapet.desktop.keys;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
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

    /// Whether arrows that go to a node move something there, such as the row of a list.
    static boolean movesIn(EventTarget target) {
        return target instanceof TreeView<?>
                || target instanceof ListView<?>
                || target instanceof TableView<?>
                || target instanceof ScrollPane
                || isIn(target);
    }

    static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
