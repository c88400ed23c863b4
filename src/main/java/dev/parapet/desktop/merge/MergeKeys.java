package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Divider;
import dev.parapet.review.Conflict.Choice;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.function.Consumer;

/// Deciding by keyboard: 1, 2 and 3 for ours, theirs and both, W writes, Enter goes on, arrows go
/// up and down the list. Where somebody types, the keys are the text's.
record MergeKeys(Consumer<Choice> decide, Runnable next, Runnable write, ListView<?> list) {
    void attachTo(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        action(event)
                .ifPresent(action -> {
                    event.consume();
                    action.run();
                });
    }

    private Optional<Runnable> action(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> deciding(Choice.OURS);
            case DIGIT2, NUMPAD2 -> deciding(Choice.THEIRS);
            case DIGIT3, NUMPAD3 -> deciding(Choice.BOTH);
            case W -> Optional.of(write);
            case ENTER ->
                    event.getTarget() instanceof ButtonBase || event.getTarget() instanceof Divider
                            ? Optional.empty()
                            : Optional.of(next);
            case DOWN -> moving(list.getSelectionModel()::selectNext);
            case UP -> moving(list.getSelectionModel()::selectPrevious);
            default -> Optional.empty();
        };
    }

    /// The list moves by itself, and gets the keys from elsewhere.
    private Optional<Runnable> moving(Runnable move) {
        return list.isFocused()
                ? Optional.empty()
                : Optional.of(() -> {
                    move.run();
                    list.requestFocus();
                });
    }

    private Optional<Runnable> deciding(Choice choice) {
        return Optional.of(() -> decide.accept(choice));
    }
}
