package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.Supplier;

/// What the keyboard is for first on a screen: whoever gives it to the screen gives it to that.
public final class FirstStop {
    private final Region screen;
    private final Supplier<Optional<? extends Node>> first;

    /// @param first none while it is still to come
    public FirstStop(Region screen, Supplier<Optional<? extends Node>> first) {
        this.screen = screen;
        this.first = first;
        screen.focusedProperty().subscribe(_ -> passOn());
    }

    /// Passes the keyboard on, if the screen still has it; for what comes after the screen itself.
    public void passOn() {
        if (screen.getScene() != null && screen.equals(screen.getScene().getFocusOwner())) {
            first.get().ifPresent(Node::requestFocus);
        }
    }
}
