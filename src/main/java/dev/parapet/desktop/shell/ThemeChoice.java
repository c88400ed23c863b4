package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.settings.Look.Colours;
import dev.parapet.settings.Preferences;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.util.function.Consumer;

/// Follows the system's colours until the person chooses others, and again as soon as they choose
/// the system's.
final class ThemeChoice {
    /// What Windows says of its contrast themes; other systems tell nothing of theirs.
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final Scene scene;
    private final Platform.Preferences system;
    private final CurrentPreferences preferences;
    private final Consumer<Theme> shown;
    private final MapChangeListener<String, Object> onSystem = _ -> apply(now());
    private final Subscription onChoice;

    ThemeChoice(
            Scene scene,
            Platform.Preferences system,
            CurrentPreferences preferences,
            Consumer<Theme> shown) {
        this.scene = scene;
        this.system = system;
        this.preferences = preferences;
        this.shown = shown;
        system.addListener(onSystem);
        this.onChoice =
                preferences.property().map(now -> themeOf(system, now)).subscribe(this::apply);
    }

    /// Gives controls that are yet to be made the look that is chosen now.
    static void prepare(Platform.Preferences system, Preferences preferences) {
        themeOf(system, preferences).dressControls();
    }

    /// From light to dark and back, or from the strongest contrast to what the system has.
    void switchOver() {
        var colours = next(preferences.now().look().colours());
        preferences.change(chosen -> chosen.withLook(chosen.look().withColours(colours)));
    }

    void close() {
        onChoice.unsubscribe();
        system.removeListener(onSystem);
    }

    private Colours next(Colours chosen) {
        if (chosen == Colours.CONTRAST) {
            return Colours.SYSTEM;
        }
        var wanted = now().isDark() ? ColorScheme.LIGHT : ColorScheme.DARK;
        boolean isSystems = wanted == system.getColorScheme();
        return isSystems
                ? Colours.SYSTEM
                : wanted == ColorScheme.DARK ? Colours.DARK : Colours.LIGHT;
    }

    private void apply(Theme theme) {
        theme.applyTo(scene);
        shown.accept(theme);
    }

    private Theme now() {
        return themeOf(system, preferences.now());
    }

    private static Theme themeOf(Platform.Preferences system, Preferences preferences) {
        return switch (preferences.look().colours()) {
            case SYSTEM -> Theme.of(system.getColorScheme(), isContrast(system));
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.of(system.getColorScheme(), true);
        };
    }

    private static boolean isContrast(Platform.Preferences system) {
        return system.getBoolean(HIGH_CONTRAST).orElse(false);
    }
}
