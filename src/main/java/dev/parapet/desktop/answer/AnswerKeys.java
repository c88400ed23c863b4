package dev.parapet.desktop.answer;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The keys of the screen. Letters and digits are taken as typed characters, so that they work on
/// every keyboard and never reach the field that they open.
final class AnswerKeys {
    private final Map<String, Runnable> characters = new HashMap<>();
    private final Map<KeyCombination, Runnable> combinations = new LinkedHashMap<>();

    AnswerKeys onCharacter(String character, Runnable action) {
        characters.put(character, action);
        return this;
    }

    AnswerKeys on(KeyCode key, KeyCombination.Modifier modifier, Runnable action) {
        combinations.put(new KeyCodeCombination(key, modifier), action);
        return this;
    }

    /// Listens on a node and all below it.
    void attachTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        combinations.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }

    private void typed(KeyEvent event) {
        if (Typing.isIn(event.getTarget()) || !Typing.isPlain(event)) {
            return;
        }
        var action = characters.get(event.getCharacter().toLowerCase(Locale.ROOT));
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
