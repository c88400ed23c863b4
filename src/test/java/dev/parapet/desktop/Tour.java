package dev.parapet.desktop;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.file.ReviewFile;
import dev.parapet.settings.Folders;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

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
import java.util.function.BiConsumer;

/// A walk through every screen of the real window, on a machine of its own.
final class Tour {
    private static final Instant NOW = Instant.parse("2026-03-02T16:40:00Z");
    private static final int LONGER_THAN_ANY_WAIT = 30;

    private final FxRobot robot;
    private final Stage stage;
    private final Locale locale;
    private final BiConsumer<String, Parent> stop;
    private final Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();

    /// @param stop is told the name of each screen and what is on it, on the JavaFX thread
    Tour(FxRobot robot, Stage stage, Locale locale, BiConsumer<String, Parent> stop)
            throws IOException {
        this.robot = robot;
        this.stage = stage;
        this.locale = locale;
        this.stop = stop;
        this.folder = Files.createTempDirectory("parapet-tour");
    }

    /// Everything is to be shown larger.
    ///
    /// @param percent of the usual size
    void zoom(int percent) throws IOException {
        var folders = folders();
        var usual = Preferences.usual(folders.reviews());
        Files.createDirectories(folders.settings());
        new PreferencesFile(folders.settings(), usual)
                .write(usual.withLook(usual.look().withZoom(percent)));
    }

    /// Goes from screen to screen in a window of a size of its own.
    void walk(Theme theme, double width, double height) throws IOException, TimeoutException {
        Files.createDirectories(folder.resolve("settings"));
        var settings = new Settings(folder.resolve("settings"));
        settings.put("x", 0);
        settings.put("y", 0);
        settings.put("width", width);
        settings.put("height", height);
        settings.keep();
        walk(theme);
    }

    /// Goes from screen to screen.
    void walk(Theme theme) throws IOException, TimeoutException {
        Files.createDirectories(folder.resolve("reviews"));
        robot.interact(() -> {
            shell().show(stage, Optional.empty());
            theme.applyTo(stage.getScene());
        });
        look("start");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        look("setup-workload");
        robot.push(KeyCode.ENTER);
        look("setup-sets");
        robot.push(KeyCode.ENTER);
        look("setup-people");
        robot.push(KeyCode.ENTER);
        nothingYet();
        review();
        set();
        new SeldomStops(robot, locale, dialogs, this::look).walk(folder);
    }

    /// What the screens say of a review in which nothing is answered.
    private void nothingYet() throws TimeoutException {
        await(() -> !robot.lookup(".practice-row").queryAll().isEmpty());
        look("nothing-answered");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        look("nothing-in-filter");
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("zzzz");
        look("nothing-in-palette");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        look("nothing-in-results");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        look("nothing-in-plan");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        look("nothing-kept");
        fire("#keep-milestone");
        look("nothing-changed");
        press("home");
        await(() -> !robot.lookup(".recent .row").queryAll().isEmpty());
    }

    private void review() throws IOException, TimeoutException {
        var review = SampleReview.answered(SampleReview.allSets());
        var file = folder.resolve("Online shop.parapet");
        new ReviewFile().save(review, file);
        dialogs.choose(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> !robot.lookup(".practice-row").queryAll().isEmpty());
        look("answer");
        robot.write("b");
        look("several");
        robot.push(KeyCode.ESCAPE);
        room();
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        look("palette");
        robot.push(KeyCode.ESCAPE);
        robot.write("?");
        look("keys");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        look("results");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        look("plan");
        robot.write("m");
        look("plan-matrix");
        robot.write("r");
        look("plan-roadmap");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(this::isDrawn);
        look("write");
        robot.interact(
                robot.lookup(".side-head .toggle-button").nth(1).<ToggleButton>query()::fire);
        look("write-check");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        look("milestones");
        press("settings");
        look("settings");
        robot.push(KeyCode.ESCAPE);
    }

    private void set() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        press("home");
        look("start-recent");
        robot.interact(robot.lookup(".lists .toggle-button").nth(1).<ToggleButton>query()::fire);
        await(() -> !robot.lookup(".portfolio-table .two-lines").queryAll().isEmpty());
        look("portfolio");
        robot.interact(() -> robot.lookup(".search").queryAs(TextField.class).setText("zzzz"));
        look("nothing-in-portfolio");
        dialogs.choose(
                Path.of("src/test/resources/dev/parapet/questionset/example/question-set.yaml"));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> !robot.lookup(".preview").queryAll().isEmpty());
        look("preview");
    }

    /// Whether the first page of the plan is on its paper.
    private boolean isDrawn() {
        return robot.lookup(".page-cell .paper").queryAll().stream()
                .flatMap(paper -> paper.lookupAll("ImageView").stream())
                .map(ImageView.class::cast)
                .anyMatch(page -> page.getImage() != null);
    }

    /// The room has a window of its own.
    private void room() throws TimeoutException {
        await(() -> stage.isFocused());
        robot.push(KeyCode.F11);
        await(() -> roomScene().isPresent());
        var room = roomScene().orElseThrow();
        look("room", room);
        robot.interact(() -> room.getWindow().hide());
        await(() -> stage.isFocused());
    }

    private Optional<Scene> roomScene() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .map(Window::getScene)
                .filter(scene -> scene.lookup(".room") != null)
                .findFirst();
    }

    private void look(String name) {
        look(name, stage.getScene());
    }

    private void look(String name, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var root = scene.getRoot();
            root.applyCss();
            root.layout();
            stop.accept(name, root);
        });
    }

    private void press(String key) {
        var says = new Texts("dev.parapet.desktop.shell.texts", locale).of(key);
        robot.interact(() ->
                robot.lookup((Node node) ->
                                node instanceof ButtonBase && says.equals(node.getAccessibleText()))
                        .queryAs(ButtonBase.class)
                        .fire());
    }

    private void fire(String query) {
        robot.interact(robot.lookup(query).queryAs(ButtonBase.class)::fire);
    }

    private Shell shell() {
        var machine = new Machine(folders(), Clock.fixed(NOW, ZoneOffset.UTC), locale);
        var screens = new ParapetScreens(new Wording(locale), _ -> {});
        return new Shell(machine, dialogs, screens, locale);
    }

    private Folders folders() {
        return new Folders(
                folder.resolve("settings"), folder.resolve("cache"), folder.resolve("reviews"));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LONGER_THAN_ANY_WAIT,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
