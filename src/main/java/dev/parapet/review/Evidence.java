package dev.parapet.review;

import java.net.URI;

/// What was looked at to believe an answer.
public sealed interface Evidence {

    /// A remark on what was seen.
    record Remark(String text) implements Evidence {}

    /// A page that shows it.
    record Page(String title, URI url) implements Evidence {}

    /// A file that was looked at. The file itself stays where it is.
    ///
    /// @param sha256 of its bytes, in 64 hexadecimal digits
    record File(String name, String sha256) implements Evidence {}
}
