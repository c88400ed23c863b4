package dev.parapet.desktop.shell;

import dev.parapet.desktop.settings.SettingsScreen;
import dev.parapet.report.plan.PlanFile;

import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;

/// The settings in front of whatever was on screen, and back to it.
final class SettingsVisit implements SettingsScreen.Actions {
    private final Desk desk;
    private final Frame frame;
    private final Runnable onBack;
    private Optional<Region> screen = Optional.empty();
    private Optional<Region> before = Optional.empty();

    /// @param onBack puts the bar back as it was
    SettingsVisit(Desk desk, Frame frame, Runnable onBack) {
        this.desk = desk;
        this.frame = frame;
        this.onBack = onBack;
    }

    void begin() {
        if (!isUnderWay()) {
            before = frame.content();
            frame.bar().showSettings();
            frame.show(screen());
        }
    }

    boolean isUnderWay() {
        return screen.isPresent() && screen.equals(frame.content());
    }

    /// Made at the first visit.
    private Region screen() {
        var shown = screen.orElseGet(() -> make().view());
        screen = Optional.of(shown);
        return shown;
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
            onBack.run();
        }
    }
}
