package dev.parapet.desktop.session;

import java.time.Instant;

/// Whether what is on screen is on the disk. Always shown, always true.
public sealed interface SaveState {

    record Saved(Instant when) implements SaveState {}

    record Saving() implements SaveState {}

    /// The last attempt failed; the answers are still in memory.
    ///
    /// @param reason one sentence that says what is wrong and what to do
    record NotSaved(String reason) implements SaveState {}
}
