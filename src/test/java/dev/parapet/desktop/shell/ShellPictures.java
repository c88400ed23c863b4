package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.RecentReviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Shows the frame, the start page and the three steps to whoever works on their look: run its main
/// method and open `target/screenshots`.
final class ShellPictures {
    private final Studio studio;

    private ShellPictures(Studio studio) {
        this.studio = studio;
    }

    static void main() throws Exception {
        Studio.open(studio -> new ShellPictures(studio).take());
    }

    private void take() throws IOException {
        studio.show(Optional.empty());
        Studio.until(() -> studio.isThere("New review"));
        studio.picture("home-empty");
        rememberSome();
        studio.show(Optional.empty());
        Studio.until(() -> !studio.all(".row").isEmpty());
        studio.picture("home");
        settings();
        studio.press("New review");
        Studio.until(() -> studio.isThere("Continue"));
        studio.picture("setup-1");
        studio.press("Continue");
        Studio.until(() -> studio.all(".tick-card").size() > 4);
        studio.picture("setup-2");
        studio.press("Continue");
        studio.picture("setup-3");
        studio.press("Begin review");
        Studio.until(() -> !studio.window().opened.isEmpty());
        studio.picture("shell-open");
        notices();
    }

    private void settings() {
        studio.press("Settings");
        Studio.until(() -> studio.isThere("Your name"));
        studio.picture("settings");
        studio.press("Back");
    }

    private void notices() throws IOException {
        var broken =
                Files.writeString(
                        studio.window().folder.resolve("broken.parapet"),
                        """
                        {"format": "parapet/review/1", "id": 3, "created": "yesterday"}
                        """);
        studio.show(Optional.of(broken));
        Studio.until(() -> studio.all(".details").size() == 1);
        studio.picture("notice-broken");
        var set = studio.window().folder.resolve("question-set.yaml");
        Files.copy(Path.of("questionnaires/shared-responsibility/1.0/question-set.yaml"), set);
        studio.show(Optional.of(set));
        Studio.until(() -> studio.isThere("Begin a review with it"));
        studio.picture("notice-set");
    }

    private void rememberSome() {
        var recent = new RecentReviews(studio.window().settings());
        recent.remember(entry("Workload review 3 November 2026", Duration.ofDays(20), 0, 0, 0, 0));
        recent.remember(entry("Claims handling", Duration.ofDays(5), 100, 0, 3, 1));
        recent.remember(entry("Payments platform", Duration.ofHours(26), 71, 12, 9, 2));
        recent.remember(entry("Online shop", Duration.ofMinutes(12), 42, 5, 4, 0));
    }

    private RecentReview entry(
            String name, Duration ago, int completeness, int high, int... others) {
        return new RecentReview(
                studio.window().reviews().resolve(name + ".parapet"),
                name,
                TestWindow.NOW.minus(ago),
                completeness,
                high,
                others[0],
                others[1]);
    }
}
