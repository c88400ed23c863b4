package dev.parapet.bench.window;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a key press can change: the words of one label.
public final class BareWindow extends Application {
    private int pressed;

    @Override
    public void start(Stage stage) {
        var label = new Label("0");
        label.getStyleClass().add("state-buttons");
        var scene = new Scene(new StackPane(label), 980, 760);
        scene.setOnKeyPressed(_ -> label.setText(Integer.toString(++pressed)));
        stage.setScene(scene);
        stage.show();
    }
}
