package dev.parapet.desktop.files;

import dev.parapet.settings.Folders;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What the window needs to know of the machine it runs on.
///
/// @param locale of the words on screen; English is the only language so far, whatever the system's
public record Machine(Folders folders, Clock clock, Locale locale) {

    /// This machine, with the folders that its system sets aside for such files.
    public static Machine current() {
        return new Machine(Folders.current(), Clock.system(ZoneId.systemDefault()), Locale.ENGLISH);
    }

    /// The folder for what the window remembers of itself.
    public Path settings() {
        return folders.settings();
    }
}
