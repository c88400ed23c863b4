package dev.parapet.settings;

import java.nio.file.Path;
import java.util.Optional;

/// The folders that the system sets aside for an application.
///
/// @param settings for what a person chose; small and worth keeping
/// @param cache for what can be worked out again; may be deleted at any time
/// @param reviews where reviews are kept until the person chooses another workspace
public record Folders(Path settings, Path cache, Path reviews) {
    private static final String APPLICATION = "Parapet";
    private static final String UNIX_NAME = "parapet";

    /// The folders of the person who runs this program; none of them need be there yet.
    public static Folders current() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "");
        return new Folders(
                settings(home, system),
                cache(home, system),
                home.resolve("Documents").resolve(APPLICATION));
    }

    private static Path settings(Path home, String system) {
        if (system.startsWith("Windows")) {
            return folder("APPDATA", home.resolve("AppData/Roaming")).resolve(APPLICATION);
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support").resolve(APPLICATION)
                : folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve(UNIX_NAME);
    }

    private static Path cache(Path home, String system) {
        if (system.startsWith("Windows")) {
            return folder("LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve(APPLICATION)
                    .resolve("Cache");
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Caches").resolve(APPLICATION)
                : folder("XDG_CACHE_HOME", home.resolve(".cache")).resolve(UNIX_NAME);
    }

    private static Path folder(String variable, Path otherwise) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
