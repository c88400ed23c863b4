package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that work on every screen.
final class Shortcuts {
    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    void install(Navigator navigator, Runnable open, Runnable save) {
        on(KeyCode.N, () -> navigator.go(new Destination.NewReview()));
        on(KeyCode.O, open);
        on(KeyCode.DIGIT1, () -> navigator.go(new Destination.Answering()));
        on(KeyCode.DIGIT2, () -> navigator.go(new Destination.Results()));
        on(KeyCode.DIGIT3, () -> navigator.go(new Destination.Plan()));
        on(KeyCode.DIGIT4, () -> navigator.go(new Destination.Milestones()));
        on(KeyCode.P, () -> navigator.go(new Destination.Writing()));
        on(KeyCode.S, save);
    }

    private void on(KeyCode key, Runnable action) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
