package dev.parapet.desktop.merge;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;

/// Shows what is to decide to whoever works on its look: run its main method and open
/// `target/screenshots`.
final class MergePictures {
    private MergePictures() {}

    static void main() {
        Platform.startup(() -> {
            try {
                take();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void take() throws IOException {
        var review = TwoCopies.merged().review();
        take("merge", review, _ -> {});
        take("merge-note", review, view -> select(view, 1));
        take("merge-decided", review, MergePictures::decideTwo);
        take("merge-written", review, MergePictures::write);
        take("merge-none", TwoCopies.ours(), _ -> {});
    }

    private static void decideTwo(Region view) {
        press(view, "#take-ours");
        select(view, 1);
        press(view, "#take-both");
    }

    private static void write(Region view) {
        select(view, 2);
        var detail = ((ScrollPane) ((BorderPane) view).getCenter()).getContent();
        ((Hyperlink) detail.lookup("#own-begin")).fire();
    }

    /// @param before what happens on the screen before the picture is taken
    private static void take(String name, Review review, Consumer<Region> before)
            throws IOException {
        for (var theme : Theme.values()) {
            Pictures.take(name, view(review, before), theme, 1440, 848);
            Pictures.take(name, view(review, before), theme, 1024, 648);
        }
    }

    private static Region view(Review review, Consumer<Region> before) {
        var clock = Clock.fixed(TwoCopies.NOW, ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("orders.parapet"), false, clock);
        var view =
                new MergeScreen(session, _ -> {}, new Wording(Locale.ENGLISH), Settings.unkept())
                        .view();
        view.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        before.accept(view);
                    }
                });
        return view;
    }

    private static void select(Region view, int row) {
        ((ListView<?>) view.lookup("#conflicts")).getSelectionModel().select(row);
    }

    private static void press(Region view, String button) {
        ((Button) ((ScrollPane) ((BorderPane) view).getCenter()).getContent().lookup(button))
                .fire();
    }
}
