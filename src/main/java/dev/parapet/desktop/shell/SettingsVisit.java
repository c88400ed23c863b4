package dev.parapet.desktop.shell;

import dev.parapet.desktop.settings.SettingsScreen;
import dev.parapet.report.plan.PlanFile;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;

/// The settings in front of whatever was on screen, and back to it.
final class SettingsVisit implements SettingsScreen.Actions {
    private final Desk desk;
    private final Frame frame;
    private final Runnable onBack;
    private Optional<SettingsScreen> screen = Optional.empty();
    private Optional<Region> before = Optional.empty();

    /// What had the keyboard before.
    private Optional<Node> keyboard = Optional.empty();

    /// @param onBack puts the bar back as it was
    SettingsVisit(Desk desk, Frame frame, Runnable onBack) {
        this.desk = desk;
        this.frame = frame;
        this.onBack = onBack;
    }

    void begin() {
        if (!isUnderWay()) {
            before = frame.content();
            keyboard = frame.keyboard();
            frame.bar().showSettings();
            frame.show(screen());
        }
    }

    /// The settings, at what they say of Parapet itself.
    void about() {
        begin();
        screen.ifPresent(shown -> Platform.runLater(shown::showAbout));
    }

    /// The settings, at the language of the window.
    void beginAtLanguage() {
        begin();
        screen.ifPresent(shown -> Platform.runLater(shown::showLanguage));
    }

    boolean isUnderWay() {
        return screen.isPresent() && screen.map(SettingsScreen::view).equals(frame.content());
    }

    /// Made at the first visit.
    private Region screen() {
        var shown = screen.orElseGet(this::make);
        screen = Optional.of(shown);
        return shown.view();
    }

    private SettingsScreen make() {
        return new SettingsScreen(
                desk.preferences(), this, PlanFile.LANGUAGES, desk.machine().locale());
    }

    @Override
    public Optional<Path> chooseFolder(Path begin) {
        return desk.dialogs().folder(begin);
    }

    @Override
    public void back() {
        if (isUnderWay()) {
            before.ifPresent(frame::show);
            before = Optional.empty();
            onBack.run();
            // a screen that is shown takes the keyboard first
            keyboard.ifPresent(node -> Platform.runLater(node::requestFocus));
            keyboard = Optional.empty();
        }
    }
}
