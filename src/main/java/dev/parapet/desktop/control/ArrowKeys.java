package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Map;

/// The arrow keys within a group of buttons, of which Tab reaches only one. They take the keyboard
/// to the next button that is offered and choose nothing on the way: that is for Enter and the
/// space bar. Those of JavaFX would choose without pressing, and what is hidden as well.
public final class ArrowKeys {
    private static final Map<KeyCode, Integer> STEPS =
            Map.of(KeyCode.LEFT, -1, KeyCode.UP, -1, KeyCode.RIGHT, 1, KeyCode.DOWN, 1);

    private ArrowKeys() {}

    /// Lets arrows go along the buttons of a group.
    ///
    /// @param buttons in their order
    public static void walk(Node group, List<? extends Node> buttons) {
        group.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var step = STEPS.get(event.getCode());
                    if (step != null && isAlone(event)) {
                        event.consume();
                        go(buttons.stream().filter(ArrowKeys::isOffered).toList(), step);
                    }
                });
    }

    private static void go(List<? extends Node> offered, int step) {
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).isFocused()) {
                offered.get(Math.floorMod(i + step, offered.size())).requestFocus();
                return;
            }
        }
    }

    private static boolean isOffered(Node button) {
        return button.isVisible() && !button.isDisabled();
    }

    /// Whether a key was pressed and none that changes its meaning.
    static boolean isAlone(KeyEvent event) {
        return !event.isShiftDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }
}
