package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Optional;

/// Puts the window where it was last time.
record WindowPlace(Stage stage, Settings settings) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    void restore() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        remembered()
                .ifPresent(place -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
        stage.setMaximized(settings.text("maximized").map(Boolean::valueOf).orElse(false));
    }

    /// Notes where the window is; a maximized one keeps the size it had before.
    void keep() {
        settings.put("maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings.put("x", stage.getX());
            settings.put("y", stage.getY());
            settings.put("width", stage.getWidth());
            settings.put("height", stage.getHeight());
        }
        settings.keep();
    }

    /// Where the window was, if a screen still shows it.
    private Optional<Rectangle2D> remembered() {
        return settings.number("x")
                .flatMap(x ->
                        settings.number("y")
                                .flatMap(y ->
                                        settings.number("width")
                                                .flatMap(width ->
                                                        settings.number("height")
                                                                .map(height ->
                                                                        new Rectangle2D(
                                                                                x,
                                                                                y,
                                                                                Math.max(
                                                                                        LEAST_WIDTH,
                                                                                        width),
                                                                                Math.max(
                                                                                        LEAST_HEIGHT,
                                                                                        height))))))
                .filter(WindowPlace::isOnScreen);
    }

    private static boolean isOnScreen(Rectangle2D place) {
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(place));
    }
}
