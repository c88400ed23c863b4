package dev.parapet.desktop.control;

import javafx.scene.Node;

import java.util.Objects;

/// How the stylesheets of screens and controls are worn.
public final class Sheet {
    private Sheet() {}

    /// A sheet that lies beside the controls.
    static String of(String name) {
        return Objects.requireNonNull(Sheet.class.getResource(name)).toExternalForm();
    }

    /// Dresses the scene that a node is in, for as long as it is there. A sheet of the node itself
    /// would do as well, but for each node below it JavaFX looks through all those that already
    /// have that sheet, which made a third of the styling of a screen.
    ///
    /// @param owner lies beside the sheet
    public static void wear(Node node, Class<?> owner, String name) {
        var address = Objects.requireNonNull(owner.getResource(name)).toExternalForm();
        if (node.getScene() != null) {
            node.getScene().getStylesheets().add(address);
        }
        node.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.getStylesheets().remove(address);
                    }
                    if (now != null) {
                        now.getStylesheets().add(address);
                    }
                });
    }
}
