package dev.parapet.desktop;

import dev.parapet.desktop.files.FileDialogs;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.files.SystemFileDialogs;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.wording.Wording;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window as an application: puts its parts together for this machine.
public final class ParapetWindow extends Application {
    /// Kept, for a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final AtomicReference<Optional<Shell>> inWindow =
            new AtomicReference<>(Optional.empty());

    /// Shows the window and returns when it has been closed.
    ///
    /// @param arguments the review to begin with; the start page where there is none
    public static void open(String... arguments) {
        // AWT only draws the pages of plans, in memory: it is not to look for a display of its own
        System.setProperty("java.awt.headless", "true");
        // JavaFX would warn that it runs from the class path, which it does on purpose.
        JAVAFX.setLevel(Level.SEVERE);
        launch(ParapetWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var machine = Machine.current();
        var rehearsal =
                folder("parapet.rehearsal")
                        .map(folder -> new Rehearsal(stage, folder, machine.locale()));
        var dialogs =
                rehearsal.<FileDialogs>map(actor -> actor).orElseGet(() -> system(stage, machine));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(this::end));
        show(
                stage,
                machine,
                dialogs,
                getParameters().getUnnamed().stream().findFirst().map(Path::of));
        folder("parapet.start")
                .ifPresent(marks -> new StartMarks(stage, marks, machine.clock()).begin());
        // behind the first frame, which it would delay
        new Painted(() -> WindowIcon.putOn(stage)).start();
        rehearsal.ifPresent(Rehearsal::begin);
    }

    /// Fills the stage, in the machine's language.
    private void show(Stage stage, Machine machine, FileDialogs dialogs, Optional<Path> file) {
        var screens =
                new ParapetScreens(
                        new Wording(machine.locale()),
                        page -> getHostServices().showDocument(page.toString()));
        var shell = new Shell(stage, machine, dialogs, screens, Locale.getDefault());
        shell.onNewLanguage(open -> {
            var next = Machine.current();
            show(stage, next, system(stage, next), open);
        });
        inWindow.set(Optional.of(shell));
        shell.show(file);
    }

    private void end() {
        inWindow.get().ifPresent(Shell::closeAtEnd);
    }

    private FileDialogs system(Stage stage, Machine machine) {
        return new SystemFileDialogs(stage, getHostServices(), machine.locale());
    }

    /// A path that whoever measures or builds Parapet gives as a system property.
    private static Optional<Path> folder(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }
}
