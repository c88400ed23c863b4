package dev.parapet.desktop.keys;

import static dev.parapet.desktop.keys.Stroke.everywhere;
import static dev.parapet.desktop.keys.Stroke.sign;
import static dev.parapet.desktop.keys.Stroke.typed;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import java.util.List;

/// What can be done on every screen, in the order of the cheat sheet.
public enum WindowCommand implements Command {
    PALETTE(Needs.NOTHING, everywhere(KeyCode.K, SHORTCUT_DOWN)),
    KEYS(Needs.NOTHING, typed("?")),
    UNDO(Needs.CHANGING, everywhere(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(
            Needs.CHANGING,
            everywhere(KeyCode.Y, SHORTCUT_DOWN),
            everywhere(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    ANSWER(Needs.REVIEW, everywhere(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    RESULTS(Needs.REVIEW, everywhere(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    PLAN(Needs.REVIEW, everywhere(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    MILESTONES(Needs.REVIEW, everywhere(KeyCode.DIGIT4, SHORTCUT_DOWN)),
    WRITE_PLAN(Needs.REVIEW, everywhere(KeyCode.P, SHORTCUT_DOWN)),
    SAVE(Needs.CHANGING, everywhere(KeyCode.S, SHORTCUT_DOWN)),
    NEW_REVIEW(Needs.NOTHING, everywhere(KeyCode.N, SHORTCUT_DOWN)),
    OPEN(Needs.NOTHING, everywhere(KeyCode.O, SHORTCUT_DOWN)),
    EDITIONS(Needs.REVIEW),
    MERGE(Needs.CHANGING),
    TAKE_OVER(Needs.CHANGING),
    VERSIONS(Needs.REVIEW),
    OUTSIDERS(Needs.REVIEW),
    PASSPHRASE(Needs.CHANGING),
    SETTINGS(Needs.NOTHING, everywhere(KeyCode.COMMA, SHORTCUT_DOWN)),
    ABOUT(Needs.NOTHING),
    THEME(Needs.NOTHING),
    LARGER(Needs.NOTHING, sign("+", KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS)),
    SMALLER(Needs.NOTHING, sign("-", KeyCode.MINUS, KeyCode.SUBTRACT)),
    USUAL_SIZE(Needs.NOTHING, sign("0", KeyCode.DIGIT0, KeyCode.NUMPAD0)),
    HOME(Needs.REVIEW);

    /// What must be there for a command to do anything.
    public enum Needs {
        NOTHING,
        /// An open review, be it only to read.
        REVIEW,
        /// An open review that can be changed.
        CHANGING
    }

    private final Needs needs;

    /// Key combinations do not change, though JavaFX does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Stroke> strokes;

    WindowCommand(Needs needs, Stroke... strokes) {
        this.needs = needs;
        this.strokes = List.of(strokes);
    }

    public Needs needs() {
        return needs;
    }

    @Override
    public List<Stroke> strokes() {
        return strokes;
    }
}
