package dev.parapet.desktop.session;

import dev.parapet.review.keep.Kept;

import java.nio.file.Path;
import java.time.Instant;

/// Whether what is on screen is on the disk. Always shown, always true.
public sealed interface SaveState {

    record Saved(Instant when) implements SaveState {}

    record Saving() implements SaveState {}

    /// There are changes that nobody asked to save; a recovery copy has them, or will in a moment.
    record Unsaved() implements SaveState {}

    /// Everything on screen is saved, but in a copy: the file is as somebody else left it.
    record Beside(Path copy, Kept.Reason reason) implements SaveState {}

    /// The last attempt failed; the answers are still in memory.
    ///
    /// @param reason one sentence that says what is wrong and what to do
    record NotSaved(String reason) implements SaveState {}

    /// Whether what is on screen is in a file that a person can find.
    default boolean isSafe() {
        return this instanceof Saved || this instanceof Beside;
    }
}
