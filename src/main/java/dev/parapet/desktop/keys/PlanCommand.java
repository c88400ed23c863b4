package dev.parapet.desktop.keys;

import static dev.parapet.desktop.keys.Stroke.typed;

import java.util.List;

/// What can be done while the plan is on screen, in the order of the cheat sheet.
public enum PlanCommand implements Command {
    AS_TABLE(typed("t")),
    AS_MATRIX(typed("m")),
    AS_ROADMAP(typed("r")),
    EARLIER(typed("<")),
    LATER(typed(">")),
    ACCEPT(typed("a"));

    /// Key combinations do not change, though JavaFX does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Stroke> strokes;

    PlanCommand(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    @Override
    public List<Stroke> strokes() {
        return strokes;
    }
}
