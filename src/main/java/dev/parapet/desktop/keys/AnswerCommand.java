package dev.parapet.desktop.keys;

import static dev.parapet.desktop.keys.Stroke.everywhere;
import static dev.parapet.desktop.keys.Stroke.pressed;
import static dev.parapet.desktop.keys.Stroke.typed;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import java.util.List;

/// What can be done while a question is on screen, in the order of the cheat sheet.
public enum AnswerCommand implements Command {
    IN_PLACE(typed("1")),
    PARTLY(typed("2")),
    NOT_IN_PLACE(typed("3")),
    NOT_APPLICABLE(typed("4")),
    CLEAR(typed("0")),
    NEXT_PRACTICE(typed("j"), pressed(KeyCode.DOWN)),
    PREVIOUS_PRACTICE(typed("k"), pressed(KeyCode.UP)),
    NEXT_QUESTION(everywhere(KeyCode.RIGHT, ALT_DOWN)),
    PREVIOUS_QUESTION(everywhere(KeyCode.LEFT, ALT_DOWN)),
    NEXT_UNANSWERED(everywhere(KeyCode.U, SHORTCUT_DOWN)),
    NOTE(typed("n")),
    PRIVATE(everywhere(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    OWNER(typed("o")),
    DUE(typed("d")),
    EVIDENCE(typed("e")),
    FOLLOW_UP(typed("f")),
    FILTER(everywhere(KeyCode.F, SHORTCUT_DOWN)),
    SEVERAL(typed("b")),
    LOOKED_AT(typed("l")),
    ROOM(everywhere(KeyCode.F11)),
    GUIDANCE(typed("g")),
    LEAVE_FIELD(everywhere(KeyCode.ESCAPE));

    /// Key combinations do not change, though JavaFX does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Stroke> strokes;

    AnswerCommand(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    @Override
    public List<Stroke> strokes() {
        return strokes;
    }
}
