package dev.parapet.desktop.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What the window needs to know of the machine it runs on.
///
/// @param settings folder for what the window remembers of itself
/// @param reviews folder for new reviews
/// @param locale of the words on screen; English is the only language so far, whatever the system's
public record Machine(Path settings, Path reviews, Clock clock, Locale locale) {
    private static final String APPLICATION = "Parapet";

    /// This machine, with the folders that its system sets aside for such files.
    public static Machine current() {
        var home = Path.of(System.getProperty("user.home", "."));
        return new Machine(
                settings(home, System.getProperty("os.name", "")),
                home.resolve("Documents").resolve(APPLICATION),
                Clock.system(ZoneId.systemDefault()),
                Locale.ENGLISH);
    }

    private static Path settings(Path home, String system) {
        if (system.startsWith("Windows")) {
            return folder("APPDATA", home.resolve("AppData/Roaming")).resolve(APPLICATION);
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support").resolve(APPLICATION)
                : folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve("parapet");
    }

    private static Path folder(String variable, Path otherwise) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
