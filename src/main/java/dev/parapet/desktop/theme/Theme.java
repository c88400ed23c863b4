package dev.parapet.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/// A look of the whole window.
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String tokens;
    private final String controls;

    Theme(String tokens, String controls) {
        this.tokens = tokens;
        this.controls = controls;
    }

    /// The theme that fits the colours of the system.
    public static Theme of(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses a scene, and all windows' controls with it. Stylesheets of screens stay.
    public void applyTo(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(controls);
        scene.getStylesheets().removeAll(other().stylesheets());
        scene.getStylesheets().removeAll(stylesheets());
        scene.getStylesheets().addAll(0, stylesheets());
    }

    private List<String> stylesheets() {
        return List.of(resource(tokens), resource("parapet.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
    }
}
