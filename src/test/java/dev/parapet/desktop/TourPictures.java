package dev.parapet.desktop;

import dev.parapet.desktop.theme.Theme;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Draws every screen in one theme, language, size and zoom into `target/screenshots`, for people
/// to look at: `mvn test -Dtest=TourPictures -Dtour=DARK,de,1000x700,200`. A window that is larger
/// than 1000 × 1000 needs a display.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class TourPictures {
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void draw(FxRobot robot) throws Exception {
        var wanted = System.getProperty("tour", "LIGHT,en,1000x700,100").split("[,x]", -1);
        var theme = Theme.valueOf(wanted[0]);
        var folder = "tour-" + System.getProperty("tour", "").replace(',', '-') + "/";
        var tour =
                new Tour(
                        robot,
                        stage,
                        Locale.forLanguageTag(wanted[1]),
                        (name, root) -> picture(folder + name, root.getScene()));
        tour.zoom(Integer.parseInt(wanted[4]));
        tour.walk(theme, Double.parseDouble(wanted[2]), Double.parseDouble(wanted[3]));
    }

    private static void picture(String name, Scene scene) {
        try {
            Pictures.take(name, scene);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
