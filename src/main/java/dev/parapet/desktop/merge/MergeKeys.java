package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.keys.KeyBinder;
import dev.parapet.desktop.keys.MergeCommand;
import dev.parapet.review.Conflict.Choice;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Deciding by keyboard, besides the keys that the cheat sheet tells: Enter goes on, arrows go up
/// and down the list. Where somebody types, the keys are the text's.
record MergeKeys(Consumer<Choice> decide, Runnable next, Runnable write, ListView<?> list) {
    void attachTo(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new KeyBinder<>(List.of(MergeCommand.values()), () -> true, this::perform).attachTo(screen);
    }

    private void perform(MergeCommand command) {
        switch (command) {
            case OURS -> decide.accept(Choice.OURS);
            case THEIRS -> decide.accept(Choice.THEIRS);
            case BOTH -> decide.accept(Choice.BOTH);
            case OWN_WORDS -> write.run();
        }
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
}
