package dev.parapet.desktop.files;

import dev.parapet.settings.Folders;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What the window needs to know of the machine it runs on.
///
/// @param locale of the words on screen
public record Machine(Folders folders, Clock clock, Locale locale) {

    /// This machine, with the folders that its system sets aside for such files and the language
    /// that its person chose.
    public static Machine current() {
        var folders = Folders.current();
        var usual = Preferences.usual(folders.reviews());
        var look = new PreferencesFile(folders.settings(), usual).read().preferences().look();
        return new Machine(
                folders,
                Clock.system(ZoneId.systemDefault()),
                look.language().locale(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// The folder for what the window remembers of itself.
    public Path settings() {
        return folders.settings();
    }

    /// The folder for copies of what could not be saved.
    public Path recovery() {
        return folders.settings().resolve("recovery");
    }
}
