package dev.parapet.desktop.shell;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// A window that is used and photographed from outside of the JavaFX thread.
final class Studio {
    private static final int MOST_TRIES = 1500;

    private final TestWindow window;
    private final Stage stage;

    /// A sitting.
    interface Sitting {
        void take(Studio studio) throws Exception;
    }

    private Studio(TestWindow window) {
        this.window = window;
        this.stage = on(Stage::new);
    }

    /// Begins JavaFX, takes pictures and ends JavaFX.
    static void open(Sitting sitting) throws Exception {
        Platform.startup(() -> {});
        try {
            sitting.take(new Studio(TestWindow.onNewMachine()));
        } finally {
            Platform.exit();
        }
    }

    TestWindow window() {
        return window;
    }

    void show(Optional<Path> review) {
        on(() -> window.show(stage, review));
    }

    /// Presses what says these words, to the eye or to a screen reader.
    void press(String words) {
        on(() -> {
            all("*").stream()
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> says(button, words))
                    .filter(Studio::isShown)
                    .forEach(ButtonBase::fire);
            return true;
        });
    }

    boolean isThere(String words) {
        return all("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .anyMatch(labeled -> says(labeled, words) && isShown(labeled));
    }

    Set<Node> all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector);
    }

    /// Pictures in every theme, at the least and a usual size.
    void picture(String name) {
        on(() -> {
            var scene = stage.getScene();
            var root = (Region) scene.getRoot();
            scene.setRoot(new Pane());
            try {
                for (var theme : Theme.values()) {
                    Pictures.take(name, root, theme, 1024, 700);
                    Pictures.take(name, root, theme, 1440, 900);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            scene.setRoot(root);
            return true;
        });
    }

    static void until(Supplier<Boolean> condition) {
        for (int tries = 0; !on(condition); tries++) {
            if (tries > MOST_TRIES) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    static <T> T on(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private static boolean says(Labeled node, String words) {
        return words.equals(node.getText()) || words.equals(node.getAccessibleText());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
