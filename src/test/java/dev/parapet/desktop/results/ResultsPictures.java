package dev.parapet.desktop.results;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;
import dev.parapet.wording.Wording;

import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
        Pictures.take("results-trend", screen(withMilestones(4)).view(), Theme.LIGHT, 1024, 1900);
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

    /// A review with milestones of long names, which got better from each to the next.
    static Review withMilestones(int rounds) {
        var pillar = SampleReview.pillar();
        var review = SampleReview.answered(pillar);
        for (var round = 0; round < rounds; round++) {
            var at = review.created().plus(Duration.ofDays(30L * round));
            review = Milestones.keep(review, "Round " + round + " of the order service", at);
            var gap = ImprovementPlan.of(review, SampleReview.TODAY).actions().getFirst().ref();
            review = new Change.SetState(gap, PracticeState.IN_PLACE).applyTo(review);
        }
        return review;
    }

    private static ResultsScreen screen(Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        return new ResultsScreen(session, _ -> {}, new Wording(Locale.ENGLISH));
    }
}
