package dev.parapet.desktop;

import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole window with its real screens, on a machine of its own: folders below one temporary
/// folder, a clock that stands still, and dialogs that answer with what was chosen before.
public final class RealWindow {
    public static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private static final int LONGER_THAN_ANY_WAIT = 90;

    private final Path folder;
    private final Stage stage;
    private final ChosenFiles dialogs = new ChosenFiles();

    private RealWindow(Path folder, Stage stage) {
        this.folder = folder;
        this.stage = stage;
    }

    /// Shows the start page. Use it on the JavaFX thread.
    public static RealWindow atStart(Stage stage) throws IOException {
        var window = new RealWindow(Files.createTempDirectory("parapet-real"), stage);
        window.show(Optional.empty());
        return window;
    }

    /// Opens a review. Use it on the JavaFX thread.
    public static RealWindow with(Review review, Stage stage) throws IOException {
        var window = new RealWindow(Files.createTempDirectory("parapet-real"), stage);
        new ReviewFile().save(review, window.file());
        window.show(Optional.of(window.file()));
        return window;
    }

    private void show(Optional<Path> file) {
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"), folder);
        var machine = new Machine(folders, Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH);
        var screens = new ParapetScreens(new Wording(Locale.ENGLISH), _ -> {});
        new Shell(machine, dialogs, screens, Locale.UK).show(stage, file.map(FirstFile::read));
    }

    /// The file of the open review.
    public Path file() {
        return folder.resolve("order.parapet");
    }

    public Path folder() {
        return folder;
    }

    /// What the next dialog answers.
    public void choose(Path file) {
        dialogs.choose(file);
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Review saved() throws IOException {
        return ((Ready<OpenedReview>) new ReviewFile().open(file())).value().review();
    }

    /// Waits until the keyboard is on a practice.
    public void awaitPractice(String id) throws TimeoutException {
        await(() -> focusedText().startsWith(id + ","));
    }

    /// What a screen reader reads of what has the keyboard.
    public String focusedText() {
        var owner = Optional.ofNullable(scene()).map(Scene::getFocusOwner);
        return owner.map(Node::getAccessibleText).orElse("");
    }

    public static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(RealWindow::isShown);
    }

    private static boolean isShown(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Takes pictures of the window as it is, in every theme and at the least and a usual size. Use
    /// it on the JavaFX thread.
    public void picture(String name) throws IOException {
        var root = (Region) scene().getRoot();
        scene().setRoot(new Pane());
        for (var theme : Theme.values()) {
            Pictures.take(name, root, theme, 1024, 700);
            Pictures.take(name, root, theme, 1440, 900);
        }
        scene().setRoot(root);
    }

    public static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
