package dev.parapet.desktop;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The main window. */
public final class ParapetWindow extends Application {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;

    /** Kept, for a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Shows the window and returns when it has been closed. */
    public static void open(String... arguments) {
        // JavaFX would warn that it runs from the class path, which it does on purpose.
        JAVAFX.setLevel(Level.SEVERE);
        launch(ParapetWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Parapet");
        stage.setScene(
                new Scene(
                        new StackPane(new Label("Parapet", new FontIcon(Feather.SHIELD))),
                        WIDTH,
                        HEIGHT));
        stage.show();
    }
}
