package dev.parapet.desktop.keys;

import static dev.parapet.desktop.keys.Stroke.typed;

import java.util.List;

/// What can be done in front of the room besides answering, in the order of the cheat sheet.
public enum RoomCommand implements Command {
    PARK(typed("p")),
    WHO(typed("w")),
    TIMER(typed("s")),
    RESTART(typed("z"));

    /// Key combinations do not change, though JavaFX does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Stroke> strokes;

    RoomCommand(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    @Override
    public List<Stroke> strokes() {
        return strokes;
    }
}
