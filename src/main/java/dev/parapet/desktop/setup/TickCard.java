package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A check box as large as what it stands for: a title, and a line or two about it.
final class TickCard extends HBox {
    private static final double NARROW = 400;
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final BooleanProperty ticked = new SimpleBooleanProperty(true);
    private final Label title = Dressing.wrapping("strong");
    private final Label about = Dressing.wrapping("small", "quiet");
    private final Label figures = Dressing.wrapping("small", "figures");

    TickCard(String name, String says) {
        title.setText(name);
        about.setText(says);
        getStyleClass().addAll("card", "tick-card");
        var said = new Beside(NARROW, 12, words(), figures).keepingLast().aligned(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(box(), said);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(name + ". " + says);
        pseudoClassStateChanged(TICKED, true);
        ticked.addListener((_, _, now) -> {
            pseudoClassStateChanged(TICKED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        });
        setOnMouseClicked(_ -> {
            requestFocus();
            ticked.set(!ticked.get());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    BooleanProperty ticked() {
        return ticked;
    }

    /// Says how much it asks.
    void showFigures(String text) {
        figures.setText(text);
        setAccessibleText(title.getText() + ". " + about.getText() + " " + text);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? ticked.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            ticked.set(!ticked.get());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private StackPane box() {
        var tick = new FontIcon(Feather.CHECK);
        tick.visibleProperty().bind(ticked);
        var box = new StackPane(tick);
        box.getStyleClass().add("tick");
        return box;
    }

    private VBox words() {
        figures.managedProperty().bind(figures.textProperty().isNotEmpty());
        var words = new VBox(title, about);
        words.getStyleClass().add("words");
        words.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            ticked.set(!ticked.get());
        }
    }
}
