package dev.parapet.desktop;

import dev.parapet.desktop.control.SecondFrame;
import dev.parapet.desktop.files.FileDialogs;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.files.SystemFileDialogs;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.RecentReviews;
import dev.parapet.desktop.shell.Shell;
import dev.parapet.wording.Wording;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window as an application: puts its parts together for this machine.
public final class ParapetWindow extends Application {
    /// JavaFX makes the application by itself and hands it words only. What was begun before goes
    /// along with the thread that JavaFX starts from ours.
    private static final InheritableThreadLocal<Beginning> BEGUN = new InheritableThreadLocal<>();

    /// As the system has it: what Java takes for it is set to the window's language below.
    private final Locale system = displayed();

    private final Locale region = Locale.getDefault();

    private final AtomicReference<Optional<Beginning>> begun =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Stage>> stage = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Shell>> shell = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Rehearsal>> rehearsal =
            new AtomicReference<>(Optional.empty());

    /// Logging, of which an installed Parapet needs nothing to start.
    private static final class Quiet {
        /// Kept, for a logger that nobody holds forgets its level.
        static final Logger JAVAFX = Logger.getLogger("javafx");
    }

    /// What needs nothing of JavaFX and is done while it starts.
    ///
    /// @param lately for the start page; nothing where there is a file
    private record Beginning(
            Future<Machine> machine, Future<List<RecentReview>> lately, Optional<FirstFile> file) {
        static Beginning with(Optional<Path> file) {
            var first = file.map(FirstFile::read);
            // To know the time zone Java looks through every jar.
            var machine = new FutureTask<>(() -> Machine.current(displayed()));
            var lately = new FutureTask<>(() -> lately(machine.get(), file));
            Thread.ofPlatform()
                    .name("machine")
                    .daemon()
                    .start(() -> {
                        machine.run();
                        lately.run();
                        if (machine.state() == Future.State.SUCCESS) {
                            Beforehand.prepare(machine.resultNow());
                        }
                    });
            return new Beginning(machine, lately, first);
        }

        private static List<RecentReview> lately(Machine machine, Optional<Path> file) {
            return file.isPresent() ? List.of() : new RecentReviews(machine.settings()).list();
        }

        /// The reviews that were open lately, where they are read by now: nothing waits for them.
        List<RecentReview> latelyAsYet() {
            return lately.state() == Future.State.SUCCESS ? lately.resultNow() : List.of();
        }
    }

    /// Shows the window and returns when it has been closed.
    ///
    /// @param file the review to begin with; the start page where there is none
    public static void open(Optional<Path> file) {
        // AWT only draws the pages of plans, in memory: it is not to look for a display of its own
        System.setProperty("java.awt.headless", "true");
        if (!Application.class.getModule().isNamed()) {
            // JavaFX would warn that it runs from the class path, which it does on purpose.
            Quiet.JAVAFX.setLevel(Level.SEVERE);
        }
        BEGUN.set(Beginning.with(file));
        launch(ParapetWindow.class);
    }

    /// Makes the window’s content on the launcher’s thread, while the window’s own reads the
    /// stylesheet of all controls.
    @Override
    public void init() throws ExecutionException, InterruptedException {
        begun.set(Optional.of(BEGUN.get()));
        var machine = BEGUN.get().machine().get();
        rehearsal.set(
                property("parapet.rehearsal")
                        .map(play ->
                                new Rehearsal(
                                        Rehearsal.Play.valueOf(play),
                                        Path.of(System.getProperty("user.home")),
                                        machine.locale())));
        // made for a rehearsal as well, which does not use them: else each start would learn them
        // anew
        FileDialogs dialogs = system(machine);
        fill(machine, rehearsal.get().<FileDialogs>map(actor -> actor).orElse(dialogs));
    }

    @Override
    public void start(Stage window) {
        stage.set(Optional.of(window));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(this::end));
        var beginning = begun.get().orElseThrow();
        property("parapet.start")
                .map(Path::of)
                .ifPresent(marks ->
                        new StartMarks(window, marks, beginning.machine().resultNow().clock())
                                .begin());
        show(beginning);
        // behind the first frame, which it would delay
        SecondFrame.of(window, () -> WindowIcon.putOn(window));
        rehearsal.get().ifPresent(actor -> actor.begin(window));
    }

    /// Makes what the window shows, in the machine's language.
    private void fill(Machine machine, FileDialogs dialogs) {
        // JavaFX's own words, such as those of the calendar and of text fields' menus, follow it
        Locale.setDefault(machine.locale());
        var screens =
                new ParapetScreens(
                        new Wording(machine.locale()),
                        page -> getHostServices().showDocument(page.toString()));
        var made = new Shell(machine, dialogs, screens, region);
        made.onNewLanguage(left -> {
            var next = Machine.current(system);
            fill(next, system(next));
            shell.get().ifPresent(other -> other.show(stage.get().orElseThrow(), left));
        });
        shell.set(Optional.of(made));
    }

    private void show(Beginning beginning) {
        shell.get()
                .ifPresent(made ->
                        made.show(
                                stage.get().orElseThrow(),
                                beginning.file(),
                                beginning.latelyAsYet()));
    }

    private void end() {
        shell.get().ifPresent(Shell::closeAtEnd);
    }

    private FileDialogs system(Machine machine) {
        return new SystemFileDialogs(
                () -> stage.get().orElseThrow(), getHostServices(), machine.locale());
    }

    private static Locale displayed() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /// What whoever measures or builds Parapet gives as a system property.
    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }
}
