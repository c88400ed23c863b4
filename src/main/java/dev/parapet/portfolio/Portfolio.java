package dev.parapet.portfolio;

import java.nio.file.Path;
import java.util.List;

/// All reviews of a workspace.
///
/// @param unread folders that could not be listed
/// @param whole whether the folder was looked through to its end
public record Portfolio(Path folder, List<Entry> entries, List<Path> unread, boolean whole) {
    public Portfolio {
        entries = List.copyOf(entries);
        unread = List.copyOf(unread);
    }
}
