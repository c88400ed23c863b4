package dev.parapet.desktop.theme;

import javafx.application.Platform;
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

    /// Makes the fonts known to JavaFX, on its thread: at the start that waits for the window's
    /// content, which is made on another. What is asked of it later, such as to show that, comes
    /// later.
    static void load() {
        if (Platform.isFxApplicationThread()) {
            FILES.forEach(Fonts::load);
        } else {
            Platform.runLater(Fonts::load);
        }
    }

    private static void load(String file) {
        try (var stream = Fonts.class.getResourceAsStream("/dev/parapet/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks its own font " + file);
            }
            // none where the folder for temporary files takes none: JavaFX reads fonts from there
            // only, and those of the system stand in
            var _ = Font.loadFont(stream, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
