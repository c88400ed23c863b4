package dev.parapet.desktop.control;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control says under the mouse, and to screen readers as its help. The tooltip is made when
/// the mouse first comes, for JavaFX gives each a window of its own and a start would make a dozen
/// that nobody looks at.
public final class Hint {
    private static final EventHandler<MouseEvent> COMING =
            event -> {
                if (event.getSource() instanceof Control control) {
                    show(control);
                }
            };

    private Hint() {}

    /// Says this from now on, instead of what was said before.
    ///
    /// @param text empty for nothing
    public static void on(Control control, String text) {
        control.setAccessibleHelp(text);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, COMING);
        if (control.isHover() || control.getTooltip() != null) {
            show(control);
        }
    }

    private static void show(Control control) {
        var text = control.getAccessibleHelp();
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(text));
        } else {
            control.getTooltip().setText(text);
        }
    }
}
