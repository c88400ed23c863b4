package dev.parapet.portfolio;

import dev.parapet.portfolio.Entry.Content;
import dev.parapet.review.workspace.FileStamp;

import java.time.Duration;
import java.time.Instant;

/// What is remembered of a file.
///
/// @param read when it was read
/// @param digest SHA-256 of its bytes
record Indexed(FileStamp stamp, Instant read, String digest, Content content) {
    /// A file that was written just before it was read may have been written once more in the same
    /// tick of its file system's clock, of which the coarsest in use takes two seconds.
    private static final Duration TICK = Duration.ofSeconds(3);

    /// Whether the file looks as it did when it was read.
    boolean looksLike(FileStamp now) {
        return now.size() == stamp.size() && now.modified().equals(stamp.modified());
    }

    /// Whether its looks alone prove that it is as it was.
    boolean isProven() {
        return stamp.modified().isBefore(read.minus(TICK));
    }

    Entry entry() {
        return new Entry(stamp, content);
    }
}
