package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the window where it was last time.
record WindowPlace(Stage stage, Settings settings) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    void restore() {
        var primary = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, primary.getHeight()));
        stage.setWidth(Math.min(WIDTH, primary.getWidth()));
        stage.setHeight(Math.min(HEIGHT, primary.getHeight()));
        remembered()
                .map(place -> onScreen(place, screens(primary)))
                .ifPresent(place -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
        stage.setMaximized(settings.text("maximized").map(Boolean::valueOf).orElse(false));
    }

    /// Notes where the window is; a maximized one keeps the size it had before. Where one is that
    /// is put away says nothing: some systems move it far off.
    void keep() {
        settings.put("maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            settings.put("x", stage.getX());
            settings.put("y", stage.getY());
            settings.put("width", stage.getWidth());
            settings.put("height", stage.getHeight());
        }
        settings.keep();
    }

    private Optional<Rectangle2D> remembered() {
        var numbers =
                Stream.of("x", "y", "width", "height")
                        .flatMap(name -> settings.number(name).stream())
                        .toList();
        return numbers.size() < 4
                ? Optional.empty()
                : Optional.of(
                        new Rectangle2D(
                                numbers.get(0),
                                numbers.get(1),
                                Math.max(LEAST_WIDTH, numbers.get(2)),
                                Math.max(LEAST_HEIGHT, numbers.get(3))));
    }

    private static List<Rectangle2D> screens(Rectangle2D primary) {
        var all = Screen.getScreens().stream().map(Screen::getVisualBounds);
        return Stream.concat(Stream.of(primary), all).toList();
    }

    /// The same place, if a screen shows all of it. Otherwise it is moved into the screen that
    /// shows most of it, and made no larger than that; where none shows any of it, the screen is
    /// gone, and it goes to the middle of the first.
    ///
    /// @param screens what windows may take of each, the primary one first
    static Rectangle2D onScreen(Rectangle2D place, List<Rectangle2D> screens) {
        var most =
                screens.stream()
                        .max(Comparator.comparingDouble(screen -> shown(place, screen)))
                        .filter(screen -> shown(place, screen) > 0);
        return most.map(screen -> movedInto(screen, place))
                .orElseGet(() -> inMiddle(screens.getFirst(), place));
    }

    /// How much of a place a screen shows, in square pixels.
    private static double shown(Rectangle2D place, Rectangle2D screen) {
        var width =
                Math.min(place.getMaxX(), screen.getMaxX())
                        - Math.max(place.getMinX(), screen.getMinX());
        var height =
                Math.min(place.getMaxY(), screen.getMaxY())
                        - Math.max(place.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static Rectangle2D movedInto(Rectangle2D screen, Rectangle2D place) {
        var width = Math.min(place.getWidth(), screen.getWidth());
        var height = Math.min(place.getHeight(), screen.getHeight());
        return new Rectangle2D(
                within(screen.getMinX(), place.getMinX(), screen.getMaxX() - width),
                within(screen.getMinY(), place.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    /// Where there is no room at all, the most may be a little less than the least, as rounded.
    private static double within(double least, double wish, double most) {
        return Math.max(least, Math.min(wish, most));
    }

    private static Rectangle2D inMiddle(Rectangle2D screen, Rectangle2D place) {
        var width = Math.min(place.getWidth(), screen.getWidth());
        var height = Math.min(place.getHeight(), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }
}
