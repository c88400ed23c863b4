package dev.parapet.desktop.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.regex.Pattern;

/// An input below its name.
final class Field extends VBox {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\n]");

    Field(String name, Node input) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(input);
        getStyleClass().add("field");
        getChildren().setAll(label, input);
    }

    /// A line of text, with an example where it is empty.
    static TextField line(String name, String example) {
        var line = new TextField();
        line.setPromptText(example);
        line.setAccessibleText(name);
        return line;
    }

    /// The items of a line, which commas part.
    static List<String> items(TextField line) {
        return SEPARATOR
                .splitAsStream(line.getText())
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
