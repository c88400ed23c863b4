package dev.parapet.desktop.results;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A line of a list that does one thing when it is clicked, or when Enter or Space is pressed on
/// it. Unlike a button, it is as high as its wrapped text.
final class ClickableRow extends HBox {
    private final Runnable action;

    /// @param name what a screen reader says
    ClickableRow(String name, Runnable action, Node... children) {
        super(16, children);
        this.action = action;
        getStyleClass().add("clickable-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
