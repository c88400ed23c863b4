package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.Preferences.Colours;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.util.function.Consumer;

/// Follows the system's colours until the person chooses others, and again as soon as they choose
/// the system's.
final class ThemeChoice {
    private final Scene scene;
    private final CurrentPreferences preferences;
    private final Consumer<Theme> shown;
    private final ChangeListener<ColorScheme> onSystem = (_, _, _) -> apply(now());
    private final Subscription onChoice;

    ThemeChoice(Scene scene, CurrentPreferences preferences, Consumer<Theme> shown) {
        this.scene = scene;
        this.preferences = preferences;
        this.shown = shown;
        Platform.getPreferences().colorSchemeProperty().addListener(onSystem);
        this.onChoice = preferences.property().map(ThemeChoice::themeOf).subscribe(this::apply);
    }

    void switchOver() {
        var next = now().other();
        var colours = next == system() ? Colours.SYSTEM : coloursOf(next);
        preferences.change(chosen -> chosen.withColours(colours));
    }

    void close() {
        onChoice.unsubscribe();
        Platform.getPreferences().colorSchemeProperty().removeListener(onSystem);
    }

    private void apply(Theme theme) {
        theme.applyTo(scene);
        shown.accept(theme);
    }

    private Theme now() {
        return themeOf(preferences.now());
    }

    private static Theme themeOf(Preferences preferences) {
        return switch (preferences.colours()) {
            case SYSTEM -> system();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private static Colours coloursOf(Theme theme) {
        return theme == Theme.DARK ? Colours.DARK : Colours.LIGHT;
    }

    private static Theme system() {
        return Theme.of(Platform.getPreferences().getColorScheme());
    }
}
