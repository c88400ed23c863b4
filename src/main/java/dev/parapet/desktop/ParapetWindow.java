package dev.parapet.desktop;

import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.files.SystemFileDialogs;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.wording.Wording;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window as an application: puts its parts together for this machine.
public final class ParapetWindow extends Application {
    /// Kept, for a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Shows the window and returns when it has been closed.
    ///
    /// @param arguments the review to begin with; the start page where there is none
    public static void open(String... arguments) {
        // JavaFX would warn that it runs from the class path, which it does on purpose.
        JAVAFX.setLevel(Level.SEVERE);
        launch(ParapetWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var machine = Machine.current();
        var dialogs = new SystemFileDialogs(stage, getHostServices(), machine.locale());
        var screens =
                new ParapetScreens(
                        new Wording(machine.locale()),
                        page -> getHostServices().showDocument(page.toString()));
        var plans = new PdfPlanExport(machine.clock(), Locale.getDefault());
        var file = getParameters().getUnnamed().stream().findFirst().map(Path::of);
        new Shell(stage, machine, dialogs, screens, plans).show(file);
    }
}
