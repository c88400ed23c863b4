package dev.parapet.desktop.files;

import java.nio.file.Path;
import java.util.Optional;

/// The system's own dialogs for files. Each gives nothing where the person changed their mind.
public interface FileDialogs {
    /// A file to open.
    ///
    /// @param begin the folder where choosing begins
    Optional<Path> open(Path begin);

    /// A folder of reviews.
    Optional<Path> folder(Path begin);

    /// Where to keep a review.
    Optional<Path> saveReview(Path suggested);

    /// Where to write a plan.
    Optional<Path> savePlan(Path suggested);

    /// Shows a folder in the system's file browser.
    void showFolder(Path folder);
}
