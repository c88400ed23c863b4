package dev.parapet.desktop.team;

import dev.parapet.review.team.Author;
import dev.parapet.review.team.Progress;
import dev.parapet.review.team.SignIn;
import dev.parapet.review.team.Synced;
import dev.parapet.review.team.TeamFolder;

import javafx.application.Platform;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/// One synchronisation that a person began: it shows on the row how far it is, and asks there who
/// they are.
public final class Round implements SignIn, Progress {
    private final TeamFolder team;
    private final Author author;
    private final TeamRow row;
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    public Round(TeamFolder team, Author author, TeamRow row) {
        this.team = team;
        this.author = author;
        this.row = row;
    }

    /// Synchronises. Not on the JavaFX thread, which it waits for where a person is asked.
    public Synced run() throws IOException {
        return team.synchronise(author, this, this);
    }

    /// Ends it where it can; on the JavaFX thread.
    public void stop() {
        wanted.set(false);
        row.stopping();
    }

    @Override
    public Optional<Login> ask(String remote, boolean again) {
        var answer = new CompletableFuture<Optional<Login>>();
        Platform.runLater(() -> {
            if (wanted.get()) {
                row.ask(remote, again, answer::complete);
            } else {
                answer.complete(Optional.empty());
            }
        });
        return answer.join();
    }

    @Override
    public void doing(Stage stage) {
        Platform.runLater(() -> {
            if (wanted.get()) {
                row.busy(stage);
            }
        });
    }

    @Override
    public boolean goOn() {
        return wanted.get();
    }
}
