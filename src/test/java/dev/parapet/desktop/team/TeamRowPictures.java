package dev.parapet.desktop.team;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.team.Progress.Stage;
import dev.parapet.review.team.Standing;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows the row of a team workspace to whoever works on its look: run its main method and open
/// `target/screenshots`.
final class TeamRowPictures implements TeamRow.Actions {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant ASKED = Instant.parse("2026-11-22T15:05:00Z");
    private static final String REMOTE = "https://git.example.org/security/reviews.git";

    static void main() {
        Platform.startup(() -> {
            try {
                new TeamRowPictures().take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private void take() throws IOException {
        take("row-standing", standing(Optional.of(REMOTE)), _ -> {});
        take("row-busy", standing(Optional.of(REMOTE)), row -> row.busy(Stage.FETCHING));
        take(
                "row-sign-in",
                standing(Optional.of(REMOTE)),
                row -> {
                    row.busy(Stage.FETCHING);
                    row.ask(REMOTE, true, _ -> {});
                });
        take(
                "row-alone",
                standing(Optional.empty()),
                row -> ((Hyperlink) row.view().lookup("#team-name")).fire());
    }

    private void take(String name, Standing standing, Consumer<TeamRow> then) throws IOException {
        var row = new TeamRow(this, new Wording(Locale.ENGLISH), ZoneOffset.UTC);
        row.show(Optional.of(standing), TODAY);
        then.accept(row);
        var page = new BorderPane();
        page.setBottom(row.view());
        for (var theme : Theme.values()) {
            Pictures.take(name, page, theme, 1024, 120);
            Pictures.take(name, page, theme, 1440, 120);
        }
    }

    private static Standing standing(Optional<String> remote) {
        return new Standing("main", remote, 2, 1, Optional.of(ASKED));
    }

    @Override
    public void synchronise() {}

    @Override
    public void stop() {}

    @Override
    public void connect(String address) {}
}
