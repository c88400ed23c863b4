package dev.parapet.desktop.control;

import java.util.Objects;

/// The stylesheets beside the controls.
final class Sheet {
    private Sheet() {}

    static String of(String name) {
        return Objects.requireNonNull(Sheet.class.getResource(name)).toExternalForm();
    }
}
