package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Texts;
import dev.parapet.wording.Wording;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The words and the small parts that this screen is made of.
record Look(Texts texts, Wording wording) {

    /// A titled part of the column.
    VBox group(String key, Node... parts) {
        var heading = new Label(texts.of("group." + key));
        heading.getStyleClass().add("heading");
        var group = new VBox(12, heading);
        group.getChildren().addAll(parts);
        return group;
    }

    /// A control below its name.
    VBox field(String key, Node control) {
        var name = new Label(texts.of(key));
        name.setLabelFor(control);
        name.getStyleClass().add("field-name");
        return new VBox(4, name, control);
    }
}
