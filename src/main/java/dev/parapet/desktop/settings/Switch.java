package dev.parapet.desktop.settings;

import atlantafx.base.controls.ToggleSwitch;

/// On or off.
final class Switch extends ToggleSwitch {
    /// @param name what a screen reader says
    Switch(String name) {
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
    }
}
