package dev.parapet.desktop.palette;

import java.util.Locale;

/// Something that can be gone to or done.
///
/// @param words what it is found by
/// @param keys what is pressed for it instead, as it is shown; may be empty
/// @param go goes there
public record Target(Kind kind, Words words, String keys, Runnable go) {

    /// What a target is found by.
    ///
    /// @param id as people quote it, such as SEC02-BP01; may be empty
    /// @param title what it is called
    /// @param more what else it is found by, such as the services of a practice
    public record Words(String id, String title, String more) {}

    /// What a target is.
    public enum Kind {
        COMMAND,
        QUESTION,
        PRACTICE,
        SERVICE,
        MILESTONE;

        /// The key of its name in the palette’s texts.
        String key() {
            return "kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Tells it from every other target of the same window.
    String name() {
        return kind + " " + words.id() + " " + words.title();
    }
}
