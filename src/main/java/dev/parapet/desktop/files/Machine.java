package dev.parapet.desktop.files;

import dev.parapet.settings.Folders;
import dev.parapet.settings.Preferences;
import dev.parapet.settings.PreferencesFile;
import dev.parapet.settings.PreferencesFile.Found;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What the window needs to know of the machine it runs on.
///
/// @param locale of the words on screen
/// @param preferences as found when the window began; they are read from the disk once
public record Machine(Folders folders, Clock clock, Locale locale, Found preferences) {

    /// A machine whose preferences are read now.
    public Machine(Folders folders, Clock clock, Locale locale) {
        this(folders, clock, locale, preferencesIn(folders).read());
    }

    /// This machine, with the folders that its system sets aside for such files and the language
    /// that its person chose.
    ///
    /// @param system the locale that the system is set to
    public static Machine current(Locale system) {
        var folders = Folders.current();
        var found = preferencesIn(folders).read();
        var language = found.preferences().look().language();
        return new Machine(
                folders, Clock.system(ZoneId.systemDefault()), language.locale(system), found);
    }

    private static PreferencesFile preferencesIn(Folders folders) {
        return new PreferencesFile(folders.settings(), Preferences.usual(folders.reviews()));
    }

    /// Where the preferences are kept.
    public PreferencesFile preferencesFile() {
        return preferencesIn(folders);
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
