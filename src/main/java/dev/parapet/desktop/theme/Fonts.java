package dev.parapet.desktop.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The fonts inside the application, so that the window looks the same on every machine.
final class Fonts {
    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.ttf",
                    "Inter-Italic.ttf",
                    "Inter-Medium.ttf",
                    "Inter-SemiBold.ttf",
                    "Inter-Bold.ttf");

    private Fonts() {}

    /// Makes the fonts known to JavaFX.
    static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var stream = Fonts.class.getResourceAsStream("/dev/parapet/fonts/" + file)) {
            if (stream == null || Font.loadFont(stream, 0) == null) {
                throw new IllegalStateException("the application lacks its own font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
