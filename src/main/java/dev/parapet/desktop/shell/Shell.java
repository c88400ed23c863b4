package dev.parapet.desktop.shell;

import dev.parapet.desktop.files.FileDialogs;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.Settings;
import dev.parapet.document.Problem;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.wording.MomentWording;
import dev.parapet.wording.Wording;

import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The window around the screens, put together.
public final class Shell {
    private final CurrentPreferences preferences;
    private final Desk desk;
    private final Frame frame;
    private final Route route;
    private final Settings settings;
    private final Scene scene;
    private final ThemeChoice theme;
    private final Zoom zoom;
    private final Stillness stillness;
    private Optional<Shown> shown = Optional.empty();

    /// What there is once the window is on screen.
    private record Shown(WindowPlace place, Lookout lookout) {}

    /// Makes the content of the window, on any thread once JavaFX has started; {@link #show} shows
    /// it.
    public Shell(Machine machine, FileDialogs dialogs, Screens screens, Locale region) {
        this(Desk.on(machine, dialogs, new Background()), screens, region);
    }

    Shell(Desk desk, Screens screens, Locale region) {
        var texts = desk.texts();
        var machine = desk.machine();
        this.settings = desk.settings();
        this.desk = desk;
        this.preferences = desk.preferences();
        var steps = StepWords.in(machine.locale());
        var undo = new UndoButtons(texts, steps);
        this.frame = new Frame(new TopBar(texts, saveWords(), undo), desk.notices(), texts);
        this.route = new Route(desk, frame, screens, region, settings);
        this.zoom = new Zoom(frame, preferences);
        this.stillness = new Stillness(zoom, desk.system(), preferences);
        this.scene = new Scene(zoom, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        this.theme = new ThemeChoice(scene, desk.system(), preferences, frame.bar()::showTheme);
        new Keyboard(frame, route, theme::switchOver, desk).attachTo(scene);
        undo.onAction(route.undoing()::undo, route.undoing()::redo);
        frame.bar().onAction(route::back, route::show);
        frame.bar().onChoice(() -> route.go(new Destination.Settings()), theme::switchOver);
        frame.bar().onMore(route.more());
    }

    /// Shows the window. Use it on the JavaFX thread.
    ///
    /// @param file to begin with; the start page where there is none
    public void show(Stage stage, Optional<FirstFile> file) {
        show(stage, file, List.of());
    }

    /// The same with a start page that is whole in its first frame.
    ///
    /// @param lately the reviews that were open lately, as far as they are known already
    public void show(Stage stage, Optional<FirstFile> file, List<RecentReview> lately) {
        var place = new WindowPlace(stage, settings);
        fill(stage);
        place.restore();
        shown = Optional.of(new Shown(place, new Lookout(stage, this::lookAgain)));
        zoom.followWindows();
        route.begin(file, lately);
        tellProblems();
        new Unveiling(stage).begin(frame);
    }

    Desk desk() {
        return desk;
    }

    CurrentPreferences preferences() {
        return preferences;
    }

    /// Where a person was as the language of the window changed.
    ///
    /// @param file the review that was open
    /// @param place the screen of it behind the settings
    /// @param practice that had the keyboard last
    public record Left(Optional<Path> file, Place place, Optional<PracticeRef> practice) {}

    /// Shows the window in place of another in another language, with the person where they were:
    /// at the settings, in front of the same screen. Use it on the JavaFX thread.
    public void show(Stage stage, Left left) {
        show(stage, left.file().map(FirstFile::read));
        frame.onceFilled(() -> {
            desk.current()
                    .ifOpen(review -> {
                        left.practice().ifPresent(review.answering()::show);
                        route.show(left.place());
                    });
            route.settings().beginAtLanguage();
        });
    }

    /// Tells of another language of the window once all of this one is closed. Its stage is still
    /// there, for another shell.
    public void onNewLanguage(Consumer<Left> begin) {
        var _ =
                preferences
                        .property()
                        .map(now -> now.look().language())
                        .subscribe((_, _) -> {
                            var left = left();
                            route.leave(() -> {
                                end();
                                begin.accept(left);
                            });
                        });
    }

    private Left left() {
        var open = desk.current().get();
        return new Left(
                open.map(review -> review.session().file()),
                route.here(),
                open.map(review -> review.answering().at()));
    }

    /// Saves what is open while the program is being ended from outside; on any thread.
    public void closeAtEnd() {
        desk.current().closeAtEnd();
    }

    /// Looks again at what may have changed on the disk.
    void lookAgain() {
        route.lookAgain();
    }

    private void fill(Stage stage) {
        stage.setScene(scene);
        stage.titleProperty().bind(frame.bar().title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            route.leave(() -> {
                end();
                stage.hide();
            });
        });
    }

    private void tellProblems() {
        var problems = preferences.problems();
        if (!problems.isEmpty()) {
            desk.tell(
                    Notice.problem(desk.texts().of("settings.wrong"))
                            .withLines(problems.stream().map(Problem::toString).toList()));
        }
    }

    private void end() {
        route.close();
        shown.ifPresent(window -> {
            window.lookout().close();
            window.place().keep();
        });
        theme.close();
        zoom.close();
        stillness.close();
        preferences.close();
        desk.background().close();
    }

    private SaveWords saveWords() {
        var machine = desk.machine();
        var wording = new Wording(machine.locale());
        return new SaveWords(
                desk.texts(),
                new MomentWording(wording, machine.clock().getZone()),
                machine.clock());
    }
}
