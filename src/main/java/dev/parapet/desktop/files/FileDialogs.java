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

    /// Where to write a plan, in the format that the suggested name ends in.
    Optional<Path> savePlan(Path suggested);

    /// A brand file.
    ///
    /// @param begin the file beside which choosing begins
    Optional<Path> brand(Path begin);

    /// A key that signs.
    ///
    /// @param begin the file beside which choosing begins
    Optional<Path> key(Path begin);

    /// Opens a file or folder with the program that the system has for it.
    void show(Path path);
}
