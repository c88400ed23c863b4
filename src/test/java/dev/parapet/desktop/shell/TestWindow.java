package dev.parapet.desktop.shell;

import dev.parapet.desktop.ChosenFiles;
import dev.parapet.desktop.compare.CompareScreen;
import dev.parapet.desktop.files.FirstFile;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.merge.MergeScreen;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.RecentReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.settings.Folders;
import dev.parapet.wording.Wording;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A window on a machine of its own: folders below one temporary folder, a clock that stands still,
/// dialogs that answer by themselves, and screens that only note what is asked of them.
final class TestWindow implements Screens {
    static final Instant NOW = Instant.parse("2026-11-23T16:40:00Z");

    final Path folder;
    final List<ReviewSession> opened = new ArrayList<>();
    final Pane answering = new Pane();
    final ChosenFiles dialogs = new ChosenFiles();
    final HeldThreads threads = new HeldThreads();
    private Optional<Shell> shell = Optional.empty();

    TestWindow(Path folder) {
        this.folder = folder;
    }

    static TestWindow onNewMachine() throws IOException {
        return new TestWindow(Files.createTempDirectory("parapet-window"));
    }

    Shell show(Stage stage, Optional<Path> file) {
        return show(stage, file, List.of());
    }

    /// @param lately the reviews that the start page knows of from the beginning
    Shell show(Stage stage, Optional<Path> file, List<RecentReview> lately) {
        var desk = Desk.on(machine(), dialogs, new Background(threads));
        var made = new Shell(desk, this, Locale.UK);
        shell = Optional.of(made);
        made.show(stage, file.map(FirstFile::read), lately);
        return made;
    }

    /// As when the person turns to the window again.
    void comeBack() {
        shell.ifPresent(Shell::lookAgain);
    }

    Machine machine() {
        return new Machine(
                new Folders(settings(), folder.resolve("cache"), reviews()),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Locale.ENGLISH);
    }

    Path settings() {
        return folder.resolve("settings");
    }

    Path reviews() {
        return folder.resolve("Documents").resolve("Parapet");
    }

    @Override
    public Answering answering(ReviewSession session, Navigator navigator, Settings settings) {
        opened.add(session);
        return new Answering() {
            @Override
            public Region view() {
                return answering;
            }

            @Override
            public PracticeRef at() {
                var set = session.review().get().sets().getFirst();
                return set.refOf(set.practices().findFirst().orElseThrow());
            }

            @Override
            public void show(QuestionRef question) {}

            @Override
            public void show(PracticeRef practice) {}

            @Override
            public void perform(AnswerCommand command) {}
        };
    }

    @Override
    public Region results(ReviewSession session, Navigator navigator) {
        return new Pane();
    }

    @Override
    public Planning plan(ReviewSession session, Navigator navigator, Settings settings) {
        var plan = new Pane();
        return new Planning() {
            @Override
            public Region view() {
                return plan;
            }

            @Override
            public void show(PracticeRef practice) {}
        };
    }

    @Override
    public CompareScreen milestones(
            ReviewSession session, Navigator navigator, CompareScreen.Deeds deeds) {
        return new CompareScreen(session, navigator, new Wording(Locale.ENGLISH), deeds);
    }

    @Override
    public Region conflicts(ReviewSession session, Navigator navigator, Settings settings) {
        return new MergeScreen(session, navigator, new Wording(Locale.ENGLISH), settings).view();
    }
}
