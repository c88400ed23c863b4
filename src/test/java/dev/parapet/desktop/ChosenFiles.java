package dev.parapet.desktop;

import dev.parapet.desktop.files.FileDialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dialogs in which a person chooses what a test says beforehand, and nothing until then.
public final class ChosenFiles implements FileDialogs {
    private final List<Path> shown = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    /// What every dialog answers from now on.
    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    /// As when the person closes every dialog.
    public void chooseNothing() {
        chosen = Optional.empty();
    }

    /// What was opened with the programs of the system.
    public List<Path> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Optional<Path> open(Path begin) {
        return chosen;
    }

    @Override
    public Optional<Path> folder(Path begin) {
        return chosen;
    }

    @Override
    public Optional<Path> saveReview(Path suggested) {
        return chosen;
    }

    @Override
    public Optional<Path> savePlan(Path suggested) {
        return chosen;
    }

    @Override
    public Optional<Path> brand(Path begin) {
        return chosen;
    }

    @Override
    public Optional<Path> key(Path begin) {
        return chosen;
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }
}
