package dev.parapet.desktop;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A mouse that needs no window.
public final class Mouse {
    private Mouse() {}

    /// Comes to a node. Use it on the JavaFX thread.
    public static void comeTo(Node node) {
        node.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
