package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.CurrentPreferences;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Lets nothing in the window move by itself where the system or the person wants it so. The theme
/// has a look for it: whatever moves has to take it from there.
final class Stillness {
    private static final String STYLE = "still";

    private final Node window;
    private final Platform.Preferences system;
    private final CurrentPreferences preferences;
    private final Subscription following;

    Stillness(Node window, Platform.Preferences system, CurrentPreferences preferences) {
        this.window = window;
        this.system = system;
        this.preferences = preferences;
        this.following =
                Subscription.combine(
                        system.reducedMotionProperty().subscribe(() -> apply()),
                        preferences
                                .property()
                                .map(now -> now.look().still())
                                .subscribe(_ -> apply()));
    }

    void close() {
        following.unsubscribe();
    }

    private void apply() {
        var still = system.isReducedMotion() || preferences.now().look().still();
        window.getStyleClass().remove(STYLE);
        if (still) {
            window.getStyleClass().add(STYLE);
        }
    }
}
