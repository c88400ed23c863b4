package dev.parapet.desktop.shell;

import dev.parapet.desktop.SampleReview;
import dev.parapet.review.Answers;
import dev.parapet.review.People;
import dev.parapet.review.Review;
import dev.parapet.review.age.Protection;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.keep.FoundReview;
import dev.parapet.review.keep.ReviewKeeper;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Shows earlier versions, passphrases and what is told of damaged files to whoever works on their
/// look: run its main method and open `target/screenshots`.
final class SafetyPictures {
    private final Studio studio;
    private final Path file;

    private SafetyPictures(Studio studio) throws IOException {
        this.studio = studio;
        this.file = studio.window().folder.resolve("Online shop.parapet");
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

    static void main() throws Exception {
        Studio.open(studio -> new SafetyPictures(studio).take());
    }

    private static Review state(Review review, int hour) {
        var answers = review.answers();
        var fewer = new HashMap<>(answers.practices());
        fewer.keySet().stream()
                .sorted(Comparator.comparing(Object::toString))
                .limit(hour)
                .toList()
                .forEach(fewer::remove);
        return review.withAnswers(new Answers(fewer, answers.questions()))
                .withPeople(new People("Consultant " + hour, List.of()));
    }

    private void take() throws IOException {
        open();
        menu("Earlier versions…");
        Studio.until(() -> !studio.all(".versions").isEmpty());
        studio.picture("versions");
        studio.press("Back to the review");
        menu("Passphrase…");
        Studio.until(() -> !studio.all(".secret").isEmpty());
        studio.picture("secret-set");
        Files.write(
                file, "age-encryption.org/v1\n-> scrypt x 1\n".getBytes(StandardCharsets.US_ASCII));
        studio.show(Optional.of(file));
        Studio.until(() -> !studio.all(".password-field").isEmpty());
        studio.picture("secret-unlock");
        Files.write(file, new byte[900]);
        open();
        Studio.until(() -> !studio.all(".details").isEmpty());
        studio.picture("damaged");
        Files.write(file, new ReviewFile().toBytes(SampleReview.answered(SampleReview.pillar())));
        Studio.until(() -> true);
    }

    private void open() {
        studio.window().opened.clear();
        studio.show(Optional.of(file));
        Studio.until(() -> !studio.window().opened.isEmpty());
    }

    private void menu(String words) {
        Studio.on(() -> {
            studio.all(".menu-button").stream()
                    .filter(MenuButton.class::isInstance)
                    .flatMap(node -> ((MenuButton) node).getItems().stream())
                    .filter(item -> words.equals(item.getText()))
                    .forEach(MenuItem::fire);
            return true;
        });
    }
}
