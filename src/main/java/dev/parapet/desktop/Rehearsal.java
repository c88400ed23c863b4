package dev.parapet.desktop;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.files.FileDialogs;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Uses the window as a person would, who begins with a review. The build of an installer runs it,
/// so that Java's ahead-of-time caches (JEP 514) hold what a start needs, and what else is needed.
/// Whatever it writes goes into one folder.
final class Rehearsal implements FileDialogs {
    private static final long LONGEST_NANOS = 120_000_000_000L;

    private Optional<Stage> stage = Optional.empty();
    private final Play play;
    private final Path folder;
    private final Texts home;
    private final Texts shell;
    private final Texts plan;
    private final Texts write;
    private final Queue<Step> steps = new ArrayDeque<>();

    /// What is used.
    enum Play {
        /// What every start needs: the review that it began with, and the start page.
        START,
        /// A practice is answered, the plan written, and the sample opened as well.
        SESSION
    }

    /// Something to do as soon as it can be done.
    private record Step(BooleanSupplier ready, Runnable act) {}

    Rehearsal(Play play, Path folder, Locale locale) {
        this.play = play;
        this.folder = folder;
        this.home = new Texts("dev.parapet.desktop.home.texts", locale);
        this.shell = new Texts("dev.parapet.desktop.shell.texts", locale);
        this.plan = new Texts("dev.parapet.desktop.plan.texts", locale);
        this.write = new Texts("dev.parapet.desktop.write.texts", locale);
    }

    void begin(Stage window) {
        stage = Optional.of(window);
        await(".navigation .tree-cell", () -> {});
        switch (play) {
            case START -> {}
            case SESSION -> work();
        }
        press(shell.of("home"));
        await(".home .rows .row", this::close);
        new Steps().start();
    }

    private void work() {
        await(".state-buttons", () -> type(KeyCode.DIGIT2));
        press(shell.of("place.results"));
        await(".results", () -> {});
        press(shell.of("place.plan"));
        press(plan.of("write"));
        await(".paper", () -> {});
        press(write.of("write"));
        steps.add(new Step(() -> Files.exists(plan()), () -> {}));
        press(shell.of("home"));
        await(".home .rows .row", () -> {});
        press(home.of("begin.sample"));
        await(".navigation .tree-cell", () -> {});
    }

    private Path plan() {
        return folder.resolve("plan.pdf");
    }

    private void await(String selector, Runnable act) {
        steps.add(new Step(() -> !all(selector).isEmpty(), act));
    }

    private void press(String words) {
        steps.add(
                new Step(
                        () -> button(words).isPresent(),
                        () -> button(words).ifPresent(ButtonBase::fire)));
    }

    private Optional<ButtonBase> button(String words) {
        return Stream.of(".button", ".toggle-button")
                .flatMap(kind -> all(kind).stream())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button ->
                        words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .filter(button -> !button.isDisabled())
                .findFirst();
    }

    private List<Node> all(String selector) {
        return List.copyOf(scene().getRoot().lookupAll(selector));
    }

    private void type(KeyCode code) {
        var target = Optional.ofNullable(scene().getFocusOwner()).orElse(scene().getRoot());
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(kind, "", "", code, false, false, false, false));
        }
    }

    private Scene scene() {
        return stage.orElseThrow().getScene();
    }

    private void close() {
        var window = stage.orElseThrow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public Optional<Path> open(Path begin) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Path begin) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveReview(Path suggested) {
        return Optional.of(folder.resolve("copy.parapet"));
    }

    @Override
    public Optional<Path> savePlan(Path suggested) {
        return Optional.of(plan());
    }

    @Override
    public Optional<Path> brand(Path begin) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> key(Path begin) {
        return Optional.empty();
    }

    @Override
    public void show(Path shown) {}

    /// Takes a step a frame where it can; a rehearsal that hangs ends, and the build misses its
    /// plan.
    private final class Steps extends AnimationTimer {
        private final long begun = System.nanoTime();

        @Override
        public void handle(long now) {
            if (System.nanoTime() - begun > LONGEST_NANOS) {
                Platform.exit();
            }
            if (!steps.isEmpty() && steps.element().ready().getAsBoolean()) {
                steps.remove().act().run();
            }
            if (steps.isEmpty()) {
                stop();
            }
        }
    }
}
