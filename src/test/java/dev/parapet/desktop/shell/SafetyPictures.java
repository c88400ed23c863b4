package dev.parapet.desktop.shell;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Shows earlier versions, passphrases and what is told of damaged files to whoever works on their
/// look: run its main method and open `target/screenshots`.
final class SafetyPictures {
    private final TestWindow window;
    private final Stage stage;
    private final Path file;

    private SafetyPictures(TestWindow window) throws IOException {
        this.window = window;
        this.stage = on(Stage::new);
        this.file = window.folder.resolve("Online shop.parapet");
        var review = SampleReview.answered(SampleReview.pillar());
        var hours = List.of(400, 30, 5, 1, 0);
        var found = FoundReview.begun(review, file, Protection.none());
        for (int hour : hours) {
            var now = TestWindow.NOW.minus(Duration.ofHours(hour));
            var state = state(review, hour);
            new ReviewKeeper(found, Clock.fixed(now, ZoneOffset.UTC)).save(state);
            found = FoundReview.begun(state, file, Protection.none());
            if (hour > 0) {
                Files.delete(file);
            }
        }
    }

    static void main() throws IOException {
        Platform.startup(() -> {});
        try {
            new SafetyPictures(TestWindow.onNewMachine()).take();
        } finally {
            Platform.exit();
        }
    }

    private static Review state(Review review, int hour) {
        var answers = review.answers();
        var fewer = new java.util.HashMap<>(answers.practices());
        fewer.keySet().stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .limit(hour)
                .toList()
                .forEach(fewer::remove);
        return review.withAnswers(new dev.parapet.review.Answers(fewer, answers.questions()))
                .withPeople(new People("Consultant " + hour, List.of()));
    }

    private void take() throws IOException {
        open();
        menu(2);
        until(() -> !all(".versions").isEmpty());
        picture("versions");
        press("Back to the review");
        menu(3);
        until(() -> !all(".secret").isEmpty());
        picture("secret-set");
        Files.write(
                file,
                "age-encryption.org/v1\n-> scrypt x 1\n"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        on(() -> {
            window.show(stage, Optional.of(file));
            return true;
        });
        until(() -> !all(".password-field").isEmpty());
        picture("secret-unlock");
        Files.write(file, new byte[900]);
        open();
        until(() -> !all(".details").isEmpty());
        picture("damaged");
        Files.write(file, new ReviewFile().toBytes(SampleReview.answered(SampleReview.pillar())));
        until(() -> true);
    }

    private void open() {
        window.opened.clear();
        on(() -> {
            window.show(stage, Optional.of(file));
            return true;
        });
        until(() -> !window.opened.isEmpty());
    }

    private void menu(int index) {
        on(() -> {
            all(".menu-button").stream()
                    .filter(MenuButton.class::isInstance)
                    .forEach(node -> ((MenuButton) node).getItems().get(index).fire());
            return true;
        });
    }

    private void press(String words) {
        on(() -> {
            all(".button").stream()
                    .filter(node ->
                            node instanceof javafx.scene.control.ButtonBase button
                                    && button.getText().equals(words)
                                    && !(node instanceof Hyperlink))
                    .forEach(node -> ((javafx.scene.control.ButtonBase) node).fire());
            return true;
        });
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

    private Set<Node> all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector);
    }

    private static void until(Supplier<Boolean> condition) {
        for (int tries = 0; !on(condition); tries++) {
            if (tries > 1500) {
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
