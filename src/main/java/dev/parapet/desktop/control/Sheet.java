package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.util.Objects;

/// The stylesheets beside the controls, and how any stylesheet is worn.
public final class Sheet {
    private Sheet() {}

    static String of(String name) {
        return Objects.requireNonNull(Sheet.class.getResource(name)).toExternalForm();
    }

    /// Dresses whatever scene a node comes to. For each node below a parent with a stylesheet of its
    /// own JavaFX looks through all the nodes that already have that sheet, which took a third of
    /// the styling of a screen; a scene’s sheets cost nothing like that. So no two sheets may have
    /// the same selector.
    public static void wear(Node node, String address) {
        node.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        add(scene, address);
                    }
                });
    }

    private static void add(Scene scene, String address) {
        if (!scene.getStylesheets().contains(address)) {
            scene.getStylesheets().add(address);
        }
    }
}
