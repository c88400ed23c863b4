package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The few ways in which every screen sets up a node.
public final class Dressing {
    private Dressing() {}

    /// A label that says nothing yet.
    public static Label label(String... styles) {
        return text("", styles);
    }

    /// A label that says nothing yet, wraps and is never cut.
    public static Label wrapping(String... styles) {
        return paragraph("", styles);
    }

    public static Label text(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that wraps and is never cut.
    public static Label paragraph(String text, String... styles) {
        var label = text(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What pushes its neighbours in a row apart.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows a node or takes it out of the layout as well.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
