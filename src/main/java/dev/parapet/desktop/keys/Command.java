package dev.parapet.desktop.keys;

import java.util.List;
import java.util.Locale;

/// Something that a person can have done by a key, or by its name in the palette. Whoever treats
/// commands does so with a `switch` over all of them, so that none is listed and does nothing.
public sealed interface Command
        permits AnswerCommand, RoomCommand, PlanCommand, MergeCommand, WindowCommand {
    String name();

    /// What is pressed for it; may be nothing, then the palette is the quick way.
    List<Stroke> strokes();

    /// The key of what it does, in words, in the texts of this package.
    default String key() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }
}
