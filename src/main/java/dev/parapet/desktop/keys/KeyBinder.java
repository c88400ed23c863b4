package dev.parapet.desktop.keys;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Binds commands to their keys. Characters are taken as they are typed, so that they work on every
/// keyboard and never reach the field that they open.
public final class KeyBinder<C extends Command> {
    private final List<C> commands;
    private final BooleanSupplier listening;
    private final Consumer<C> treat;

    /// A binder.
    ///
    /// @param listening whether keys mean anything at present
    /// @param treat does what a command says
    public KeyBinder(List<C> commands, BooleanSupplier listening, Consumer<C> treat) {
        this.commands = List.copyOf(commands);
        this.listening = listening;
        this.treat = treat;
    }

    /// Listens on a node, or a scene, and all below it.
    public void attachTo(EventTarget target) {
        target.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        target.addEventHandler(KeyEvent.KEY_TYPED, this::hear);
    }

    private void hear(KeyEvent event) {
        if (!listening.getAsBoolean() || isChoosing(event)) {
            return;
        }
        for (var command : commands) {
            if (command.strokes().stream().anyMatch(stroke -> stroke.matches(event))) {
                event.consume();
                treat.accept(command);
                return;
            }
        }
    }

    /// A list that is open has its own use for keys.
    private static boolean isChoosing(KeyEvent event) {
        return event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
    }
}
