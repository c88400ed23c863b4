package dev.parapet.review.keep;

import java.nio.file.Path;

/// Where a review is after it was saved.
public sealed interface Kept {

    /// In its file.
    record InPlace() implements Kept {}

    /// In a copy beside its file, which is as somebody else left it.
    record Beside(Path copy, Reason reason) implements Kept {}

    /// In the recovery copy only, as nobody asked to save it yet.
    record SetAside() implements Kept {}

    /// Why a file was not replaced.
    enum Reason {
        /// Somebody else changed it since it was last read or written here.
        CHANGED,
        /// Another program holds it, or it may only be read.
        HELD
    }
}
