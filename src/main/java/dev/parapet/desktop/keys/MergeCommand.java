package dev.parapet.desktop.keys;

import static dev.parapet.desktop.keys.Stroke.typed;

import java.util.List;

/// What can be done while what a merge left to decide is on screen, in the order of the cheat
/// sheet.
public enum MergeCommand implements Command {
    OURS(typed("1")),
    THEIRS(typed("2")),
    BOTH(typed("3")),
    OWN_WORDS(typed("w"));

    /// Key combinations do not change, though JavaFX does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Stroke> strokes;

    MergeCommand(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    @Override
    public List<Stroke> strokes() {
        return strokes;
    }
}
