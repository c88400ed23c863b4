package dev.parapet.desktop;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The picture by which people find the window among others. Drawn in `packaging/icon`.
final class WindowIcon {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 128, 256);

    private WindowIcon() {}

    /// Reads the pictures on a thread of its own, which takes as long as painting a frame.
    static void putOn(Stage stage) {
        Thread.ofPlatform()
                .name("window-icon")
                .daemon()
                .start(() -> {
                    var icons =
                            SIZES.stream()
                                    .map(size -> read("icon/parapet-" + size + ".png"))
                                    .toList();
                    // at once, for each change scales them all
                    Platform.runLater(() -> stage.getIcons().setAll(icons));
                });
    }

    private static Image read(String resource) {
        try (var stream = WindowIcon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks its own file " + resource);
            }
            return new Image(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
