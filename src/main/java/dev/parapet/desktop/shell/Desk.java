package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.files.Failures;
import dev.parapet.desktop.files.FileDialogs;
import dev.parapet.desktop.files.Machine;
import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.desktop.session.Person;
import dev.parapet.desktop.session.Settings;
import dev.parapet.questionset.catalogue.Translations;

import javafx.application.Platform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// What everything that works with files from the window needs.
///
/// @param system how the system wants windows to look
/// @param settings what the window remembers of itself
record Desk(
        Machine machine,
        Platform.Preferences system,
        FileDialogs dialogs,
        CurrentPreferences preferences,
        Settings settings,
        CurrentReview current,
        Background background,
        NoticeBar notices,
        Texts texts) {

    /// A desk with nothing on it yet. Controls that are made from now on have the chosen look.
    static Desk on(Machine machine, FileDialogs dialogs, Background background) {
        var system = SystemLook.get();
        ThemeChoice.prepare(system, machine.preferences().preferences());
        var texts = new Texts("dev.parapet.desktop.shell.texts", machine.locale());
        var notices = new NoticeBar(texts);
        var file = machine.preferencesFile();
        var preferences =
                new CurrentPreferences(
                        file,
                        machine.preferences(),
                        failure -> {
                            var reason =
                                    new Failures(machine.locale()).writing(file.path(), failure);
                            var words = texts.of("settings.not_kept", reason);
                            Platform.runLater(() -> notices.show(Notice.problem(words)));
                        });
        return new Desk(
                machine,
                system,
                dialogs,
                preferences,
                new Settings(machine.settings()),
                new CurrentReview(),
                background,
                notices,
                texts);
    }

    void tell(Notice notice) {
        notices.show(notice);
    }

    /// Tells of a failure that nobody expected.
    void tellFailure(Exception failure) {
        tell(Notice.problem(texts.of("failed", failures().reading(failure))));
    }

    /// Tells that a file cannot be read.
    void tellUnread(Path file, Exception failure) {
        var reason = failures().reading(failure);
        tell(Notice.problem(texts.of("open.failed", file.getFileName(), reason)));
    }

    Failures failures() {
        return new Failures(machine.locale());
    }

    /// The person here, who reads question sets in the language of the window.
    ///
    /// @param file of a review or question set, beside which translations may lie
    Person person(Path file) {
        var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        return new Person(
                () -> preferences.now().name(), Translations.into(machine.locale(), folder)::of);
    }

    Notice.Action action(String key, Runnable run) {
        return new Notice.Action(texts.of(key), run);
    }

    LocalDate today() {
        return LocalDate.now(machine.clock());
    }
}
