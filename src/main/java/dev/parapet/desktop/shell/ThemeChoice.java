package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Follows the system's colours until the person chooses others, and again as soon as they choose
/// the system's.
final class ThemeChoice {
    private static final String SETTING = "theme";

    private final Scene scene;
    private final Settings settings;
    private final Consumer<Theme> shown;
    private final ChangeListener<ColorScheme> onSystem = (_, _, _) -> apply();

    ThemeChoice(Scene scene, Settings settings, Consumer<Theme> shown) {
        this.scene = scene;
        this.settings = settings;
        this.shown = shown;
        Platform.getPreferences().colorSchemeProperty().addListener(onSystem);
        apply();
    }

    void switchOver() {
        var next = now().other();
        if (next == system()) {
            settings.remove(SETTING);
        } else {
            settings.put(SETTING, next.name());
        }
        settings.keep();
        apply();
    }

    void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(onSystem);
    }

    private void apply() {
        now().applyTo(scene);
        shown.accept(now());
    }

    private Theme now() {
        return chosen().orElseGet(ThemeChoice::system);
    }

    private Optional<Theme> chosen() {
        return settings.text(SETTING)
                .flatMap(name ->
                        Arrays.stream(Theme.values())
                                .filter(theme -> theme.name().equals(name))
                                .findFirst());
    }

    private static Theme system() {
        return Theme.of(Platform.getPreferences().getColorScheme());
    }
}
