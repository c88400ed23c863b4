package dev.parapet.desktop;

import dev.parapet.desktop.control.SecondFrame;

import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/// Notes in a file when the start page and the first review were painted, for whoever measures how
/// long a start takes.
final class StartMarks {
    private final Stage stage;
    private final Path file;
    private final Clock clock;

    StartMarks(Stage stage, Path file, Clock clock) {
        this.stage = stage;
        this.file = file;
        this.clock = clock;
    }

    /// Begins before the window has its title: the one after that is a review's.
    void begin() {
        whenPainted("start");
        stage.titleProperty()
                .subscribe((before, after) -> {
                    if (before != null && !before.equals(after)) {
                        whenPainted("review");
                    }
                });
    }

    private void whenPainted(String what) {
        SecondFrame.of(stage, () -> note(what));
    }

    private void note(String what) {
        try {
            Files.writeString(
                    file,
                    what + " " + clock.instant() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
