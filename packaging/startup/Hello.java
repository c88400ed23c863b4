package startup;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The least that a JavaFX program can show: what the start of Parapet is compared with. */
public final class Hello extends Application {
    public static void main(String[] arguments) {
        launch(Hello.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    mark();
                }
            }
        }.start();
    }

    private static void mark() {
        try {
            Files.writeString(
                    Path.of(System.getProperty("parapet.start")), "start " + Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean("hello.once")) {
            javafx.application.Platform.exit();
        }
    }
}

/** Java refuses to start an Application from the class path by its own name. */
final class HelloLauncher {
    private HelloLauncher() {}

    public static void main(String[] arguments) {
        Hello.main(arguments);
    }
}
