package dev.parapet.desktop;

import dev.parapet.desktop.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Takes pictures of screens into `target/screenshots`, in both themes and both usual sizes. Use it
/// on the JavaFX thread.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    public static void take(String name, Region screen) throws IOException {
        for (var theme : Theme.values()) {
            take(name, screen, theme, 1280, 800);
            take(name, screen, theme, 1024, 700);
        }
    }

    /// One picture of a size of its own.
    public static void take(String name, Region screen, Theme theme, int width, int height)
            throws IOException {
        var root = new StackPane(screen);
        root.getStyleClass().add("page");
        var scene = new Scene(root, width, height);
        theme.applyTo(scene);
        root.applyCss();
        root.layout();
        root.layout();
        var image = scene.snapshot(null);
        root.getChildren().clear();
        Files.createDirectories(FOLDER);
        var file =
                "%s-%s-%dx%d.png"
                        .formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height);
        ImageIO.write(buffered(image), "png", FOLDER.resolve(file).toFile());
    }

    /// A picture of a window as it is.
    public static void take(String name, Scene scene) throws IOException {
        var file = FOLDER.resolve(name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(buffered(scene.snapshot(null)), "png", file.toFile());
    }

    private static BufferedImage buffered(WritableImage image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }
}
