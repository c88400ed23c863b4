package dev.parapet.desktop.shell;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.RecentReviews;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Shows the frame, the start page and the three steps to whoever works on their look: run its main
/// method and open `target/screenshots`.
final class ShellPictures {
    private final TestWindow window;
    private final Stage stage;

    private ShellPictures(TestWindow window) {
        this.window = window;
        this.stage = on(Stage::new);
    }

    static void main() throws IOException {
        Platform.startup(() -> {});
        try {
            new ShellPictures(TestWindow.onNewMachine()).take();
        } finally {
            Platform.exit();
        }
    }

    private void take() throws IOException {
        show();
        until(() -> isThere("New review"));
        picture("home-empty");
        rememberSome();
        show();
        until(() -> !all(".row").isEmpty());
        picture("home");
        settings();
        fire("New review");
        until(() -> isThere("Continue"));
        picture("setup-1");
        fire("Continue");
        until(() -> all(".tick-card").size() > 4);
        picture("setup-2");
        fire("Continue");
        picture("setup-3");
        fire("Begin review");
        until(() -> !window.opened.isEmpty());
        picture("shell-open");
        notices();
    }

    private void settings() {
        fireIcon("Settings");
        until(() -> isThere("Your name"));
        picture("settings");
        fireIcon("Back");
    }

    private void fireIcon(String says) {
        on(() -> {
            all(".button").stream()
                    .filter(node -> says.equals(node.getAccessibleText()))
                    .forEach(node -> ((Button) node).fire());
            return true;
        });
    }

    private void notices() throws IOException {
        var broken =
                Files.writeString(
                        window.folder.resolve("broken.parapet"),
                        """
                        {"format": "parapet/review/1", "id": 3, "created": "yesterday"}
                        """);
        open(broken);
        until(() -> all(".details").size() == 1);
        picture("notice-broken");
        var set = window.folder.resolve("question-set.yaml");
        Files.copy(Path.of("questionnaires/shared-responsibility/1.0/question-set.yaml"), set);
        open(set);
        until(() -> isThere("Begin a review with it"));
        picture("notice-set");
    }

    private void open(Path file) {
        on(() -> {
            window.show(stage, Optional.of(file));
            return true;
        });
    }

    private void show() {
        on(() -> {
            window.show(stage, Optional.empty());
            return true;
        });
    }

    private void rememberSome() {
        var recent = new RecentReviews(window.settings());
        recent.remember(entry("Workload review 3 November 2026", Duration.ofDays(20), 0, 0, 0, 0));
        recent.remember(entry("Claims handling", Duration.ofDays(5), 100, 0, 3, 1));
        recent.remember(entry("Payments platform", Duration.ofHours(26), 71, 12, 9, 2));
        recent.remember(entry("Online shop", Duration.ofMinutes(12), 42, 5, 4, 0));
    }

    private RecentReview entry(
            String name, Duration ago, int completeness, int high, int... others) {
        return new RecentReview(
                window.reviews().resolve(name + ".parapet"),
                name,
                TestWindow.NOW.minus(ago),
                completeness,
                high,
                others[0],
                others[1]);
    }

    private void picture(String name) {
        on(() -> {
            var scene = stage.getScene();
            var root = (Region) scene.getRoot();
            scene.setRoot(new Pane());
            try {
                Pictures.take(name, root);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            scene.setRoot(root);
            return true;
        });
    }

    private void fire(String words) {
        on(() -> {
            all(".button").stream()
                    .filter(node -> node instanceof Button button && button.getText().equals(words))
                    .forEach(node -> ((Button) node).fire());
            return true;
        });
    }

    private boolean isThere(String words) {
        return all("*").stream()
                .anyMatch(
                        node -> node instanceof Labeled labeled && labeled.getText().equals(words));
    }

    private Set<Node> all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector);
    }

    private static void until(Supplier<Boolean> condition) {
        for (int tries = 0; !on(condition); tries++) {
            if (tries > 500) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static <T> T on(Supplier<T> work) {
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
}
