package dev.parapet.desktop.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A row that is pressed as a whole, as a button is: by mouse, Enter, space or a screen reader.
public final class Pressable extends HBox {
    private final Runnable action;

    /// @param says what a screen reader reads for the row
    public Pressable(String says, Runnable action, Node... content) {
        super(content);
        this.action = action;
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
        if (accessible == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessible, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == this
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            event.consume();
            action.run();
        }
    }
}
