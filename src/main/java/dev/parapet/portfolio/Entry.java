package dev.parapet.portfolio;

import dev.parapet.review.workspace.FileStamp;

import java.util.Optional;

/// One review file of a workspace.
public record Entry(FileStamp stamp, Content content) {

    /// What could be told of a file.
    public sealed interface Content {
        /// It was read.
        record Sound(Summary summary) implements Content {}

        /// It is locked with a passphrase: nothing but its name is known.
        record Encrypted() implements Content {}

        /// Something is wrong in it.
        ///
        /// @param problem the first thing that is, with its line and column
        record Damaged(String problem) implements Content {}

        /// It is of a format that only a newer Parapet reads.
        record Newer() implements Content {}

        /// The machine could not read it this time.
        record Unreadable() implements Content {}
    }

    public Optional<Summary> summary() {
        return content instanceof Content.Sound(var summary)
                ? Optional.of(summary)
                : Optional.empty();
    }

    /// The name of the workload, or of the file where no more is known.
    public String name() {
        return summary().map(Summary::name).orElseGet(this::fileName);
    }

    public String fileName() {
        return String.valueOf(stamp.file().getFileName());
    }
}
