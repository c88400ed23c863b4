package dev.parapet.desktop.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// What a control says under the mouse. Made when the mouse first comes, for JavaFX gives each
/// tooltip a window of its own and a start would make a dozen that nobody looks at.
public final class Hint {
    private Hint() {}

    /// Says this from now on, instead of what was said before.
    ///
    /// @param text empty for nothing
    public static void on(Control control, String text) {
        var made = control.getTooltip();
        if (text.isEmpty()) {
            control.setOnMouseEntered(null);
            control.setTooltip(null);
        } else if (made == null) {
            control.setOnMouseEntered(_ -> control.setTooltip(new Tooltip(text)));
        } else {
            made.setText(text);
        }
    }
}
