package dev.parapet.desktop.results;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/// Shows the results to whoever works on their look: run its main method and open
/// `target/screenshots`.
final class ResultsPictures {
    private ResultsPictures() {}

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
        var pillar = SampleReview.pillar();
        Pictures.take("results", screen(SampleReview.answered(pillar)).view());
        Pictures.take(
                "results-whole",
                screen(SampleReview.answered(pillar)).view(),
                Theme.LIGHT,
                1280,
                1900);
        var sets = SampleReview.allSets();
        for (var theme : Theme.values()) {
            Pictures.take(
                    "results-answered-all-sets",
                    screen(SampleReview.answered(sets)).view(),
                    theme,
                    theme == Theme.LIGHT ? 1280 : 1024,
                    9600);
        }
        Pictures.take(
                "results-all-sets",
                screen(SampleReview.untouched(sets)).view(),
                Theme.LIGHT,
                1024,
                1900);
        Pictures.take(
                "results-untouched",
                screen(SampleReview.untouched(pillar)).view(),
                Theme.LIGHT,
                1280,
                800);
        Pictures.take(
                "results-in-place",
                screen(SampleReview.inPlace(pillar)).view(),
                Theme.DARK,
                1280,
                800);
    }

    private static ResultsScreen screen(Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        return new ResultsScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
    }
}
