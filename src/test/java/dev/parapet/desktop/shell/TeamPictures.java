package dev.parapet.desktop.shell;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.merge.TwoCopies;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.portfolio.ManyReviews;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.review.team.Author;
import dev.parapet.review.team.SignIn;
import dev.parapet.review.team.TeamFolder;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.eclipse.jgit.api.Git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Shows the window over a team workspace to whoever works on its look: run its main method and
/// open `target/screenshots`.
final class TeamPictures {
    private static final Author COLLEAGUE =
            new Author("Platform lead", Clock.fixed(TestWindow.NOW, ZoneOffset.UTC));

    private final TestWindow window;
    private final Stage stage;
    private final Path file;
    private final TeamFolder there;

    private TeamPictures(TestWindow window) throws Exception {
        this.window = window;
        this.stage = on(Stage::new);
        this.file = window.reviews().resolve("orders.parapet");
        var hub = window.folder.resolve("reviews.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(hub.toFile()).call().close();
        Files.createDirectories(window.reviews());
        new ManyReviews(5).fill(window.reviews(), 12);
        new ReviewFile().save(TwoCopies.base(), file);
        var here = TeamFolder.begin(window.reviews(), COLLEAGUE);
        here.connect(hub.toString());
        here.synchronise(COLLEAGUE, SignIn.NOBODY);
        this.there = TeamFolder.join(window.folder.resolve("colleague"), hub.toString());
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
    }

    static void main() throws Exception {
        Platform.startup(() -> {});
        try {
            new TeamPictures(TestWindow.onNewMachine()).take();
        } finally {
            Platform.exit();
        }
    }

    private void take() throws IOException {
        new ReviewFile().save(TwoCopies.ours(), file);
        show(Optional.empty());
        until(() -> isThere("Synchronise") && all(".table-row-cell").size() > 5);
        picture("team-home");
        new ReviewFile().save(TwoCopies.theirs(), there.folder().resolve("orders.parapet"));
        there.synchronise(COLLEAGUE, SignIn.NOBODY);
        show(Optional.of(file));
        until(() -> isThere("Synchronise"));
        press("Synchronise");
        until(() -> isThere("Decide in orders.parapet"));
        picture("team-synchronised");
        press("Decide in orders.parapet");
        until(() -> !all(".merge").isEmpty());
        picture("team-decide");
        press("Milestones");
        until(() -> !all("#commit-milestone").isEmpty());
        picture("team-milestones");
    }

    private void show(Optional<Path> review) {
        on(() -> {
            window.show(stage, review);
            return true;
        });
    }

    private boolean isThere(String words) {
        return !buttons(words).isEmpty();
    }

    private void press(String words) {
        on(() -> {
            buttons(words).forEach(ButtonBase::fire);
            return true;
        });
    }

    private List<ButtonBase> buttons(String words) {
        return all("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .filter(button -> isShown(button))
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void picture(String name) {
        on(() -> {
            var scene = stage.getScene();
            var root = (Region) scene.getRoot();
            scene.setRoot(new Pane());
            try {
                for (var theme : Theme.values()) {
                    Pictures.take(name, root, theme, 1440, 900);
                    Pictures.take(name, root, theme, 1024, 700);
                }
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
