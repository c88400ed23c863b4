package dev.parapet.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A look of the whole window.
public enum Theme {
    LIGHT(ColorScheme.LIGHT, "light.css", false),
    DARK(ColorScheme.DARK, "dark.css", false),
    /// Black on white, with every edge drawn.
    CONTRAST_LIGHT(ColorScheme.LIGHT, "contrast-light.css", true),
    /// White on black, with every edge drawn.
    CONTRAST_DARK(ColorScheme.DARK, "contrast-dark.css", true);

    private final ColorScheme scheme;
    private final String tokens;
    private final boolean contrast;

    Theme(ColorScheme scheme, String tokens, boolean contrast) {
        this.scheme = scheme;
        this.tokens = tokens;
        this.contrast = contrast;
    }

    /// The theme of a system.
    ///
    /// @param contrast whether the strongest contrast is wanted
    public static Theme of(ColorScheme scheme, boolean contrast) {
        return switch (scheme) {
            case LIGHT -> contrast ? CONTRAST_LIGHT : LIGHT;
            case DARK -> contrast ? CONTRAST_DARK : DARK;
        };
    }

    public boolean isDark() {
        return scheme == ColorScheme.DARK;
    }

    /// Dresses all controls. Before the first of them is made, or JavaFX reads its own look first.
    public void dressControls() {
        var worn = Application.getUserAgentStylesheet();
        Application.setUserAgentStylesheet(controls());
        if (Arrays.stream(values()).map(Theme::controls).noneMatch(each -> each.equals(worn))) {
            Fonts.load();
        }
    }

    /// Dresses a scene, and all windows' controls with it. Stylesheets of screens stay.
    public void applyTo(Scene scene) {
        dressControls();
        Arrays.stream(values()).flatMap(Theme::stylesheets).forEach(scene.getStylesheets()::remove);
        scene.getStylesheets().addAll(0, stylesheets().toList());
    }

    /// What the build made of AtlantaFX, or all of that where it did not.
    private String controls() {
        return switch (scheme) {
            case LIGHT -> controls("controls-light.css", PrimerLight::new);
            case DARK -> controls("controls-dark.css", PrimerDark::new);
        };
    }

    private static String controls(String name, Supplier<atlantafx.base.theme.Theme> whole) {
        var made = Theme.class.getResource(name);
        return made == null ? whole.get().getUserAgentStylesheet() : made.toExternalForm();
    }

    private Stream<String> stylesheets() {
        var sheets = Stream.of(tokens, "parapet.css", "focus.css");
        var all = contrast ? Stream.concat(sheets, Stream.of("contrast.css")) : sheets;
        return all.map(Theme::resource);
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
    }
}
