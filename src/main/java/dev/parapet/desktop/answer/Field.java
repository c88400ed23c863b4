package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// An input with its name above it.
final class Field extends VBox {
    private final Label name = Dressing.label("small", "quiet");
    private final Node input;

    Field(String named, Node input) {
        super(4);
        this.input = input;
        name.setLabelFor(input);
        name(named);
        if (input instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(name, input);
    }

    void name(String next) {
        name.setText(next);
        input.setAccessibleText(next);
    }
}
