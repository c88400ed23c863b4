package dev.parapet.desktop.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Locale;

/// What is pressed to give a command.
public sealed interface Stroke {

    /// A character, from whatever key a keyboard has it on. Where text is typed it is text.
    record Typed(String character) implements Stroke {}

    /// A key, with others held or alone.
    ///
    /// @param everywhere whether it gives the command in the middle of a text or list, too
    record Pressed(KeyCombination keys, boolean everywhere) implements Stroke {}

    /// Ctrl or Cmd and a sign, on whichever of these keys a keyboard has it.
    record Signed(String sign, List<KeyCode> keys) implements Stroke {
        public Signed {
            keys = List.copyOf(keys);
        }
    }

    static Stroke sign(String sign, KeyCode... keys) {
        return new Signed(sign, List.of(keys));
    }

    static Stroke typed(String character) {
        return new Typed(character);
    }

    /// A key that text fields and lists use themselves, such as an arrow.
    static Stroke pressed(KeyCode key, Modifier... held) {
        return new Pressed(new KeyCodeCombination(key, held), /* everywhere= */ false);
    }

    /// A key that neither has a use for.
    static Stroke everywhere(KeyCode key, Modifier... held) {
        return new Pressed(new KeyCodeCombination(key, held), /* everywhere= */ true);
    }

    /// Whether a key event of either kind is this stroke, and not meant for where it goes.
    default boolean matches(KeyEvent event) {
        return switch (this) {
            case Typed(var character) ->
                    event.getEventType() == KeyEvent.KEY_TYPED
                            && event.getCharacter().toLowerCase(Locale.ROOT).equals(character)
                            && Typing.isPlain(event)
                            && !Typing.isIn(event.getTarget());
            case Pressed(var keys, var everywhere) ->
                    event.getEventType() == KeyEvent.KEY_PRESSED
                            && keys.match(event)
                            && (everywhere || !Typing.movesIn(event.getTarget()));
            case Signed(_, var keys) ->
                    event.getEventType() == KeyEvent.KEY_PRESSED
                            && event.isShortcutDown()
                            && !event.isAltDown()
                            && keys.contains(event.getCode());
        };
    }

    /// As people read it on a key, such as `Ctrl+K`; on a Mac with the signs of its keys.
    default String shown() {
        return switch (this) {
            case Typed(var character) -> character.toUpperCase(Locale.ROOT);
            case Pressed(var keys, _) -> keys.getDisplayText().replace("Escape", "Esc");
            case Signed(var sign, var keys) ->
                    new KeyCodeCombination(keys.getFirst(), KeyCombination.SHORTCUT_DOWN)
                            .getDisplayText()
                            .replaceAll(".$", "")
                            .concat(sign);
        };
    }
}
