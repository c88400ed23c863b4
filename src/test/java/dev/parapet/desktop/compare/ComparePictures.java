package dev.parapet.desktop.compare;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.results.ResultsScreen;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shows milestones and comparison to whoever works on their look: run its main method and open
/// `target/screenshots`.
final class ComparePictures {
    private ComparePictures() {}

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
        Pictures.take("compare", view(Rounds.review()));
        Pictures.take("compare-whole", view(Rounds.review()), Theme.LIGHT, 1280, 1900);
        var untouched = SampleReview.answered(Rounds.PILLAR);
        Pictures.take("compare-none", view(untouched), Theme.LIGHT, 1280, 800);
        var changed = new ArrayList<>(Rounds.review().milestones());
        changed.set(1, changed.get(2));
        var tampered = Rounds.review().withMilestones(changed);
        var reading = view(tampered);
        Pictures.take("compare-changed", reading, Theme.DARK, 1280, 800);
        reading.lookupAll(".milestone-links .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("Answers"))
                .findFirst()
                .ifPresent(Hyperlink::fire);
        Pictures.take("compare-answers", reading, Theme.LIGHT, 1280, 1200);
        pair(
                "pair",
                List.of(
                        side(Rounds.review(), "shop"),
                        side(SampleReview.answered(Rounds.PILLAR), "orders")));
        pair("pair-one", List.of(side(Rounds.review(), "shop")));
        var results =
                new ResultsScreen(session(Rounds.review()), _ -> {}, new Wording(Locale.ENGLISH));
        Pictures.take("results-trend", results.view(), Theme.LIGHT, 1280, 1900);
        ((ScrollPane) results.view()).setVvalue(1);
        Pictures.take("results-trend-end", results.view());
    }

    private static void pair(String name, List<PairScreen.Side> sides) throws IOException {
        var view =
                new PairScreen(sides, new NoActions(), new Wording(Locale.ENGLISH), ZoneOffset.UTC)
                        .view();
        for (var theme : Theme.values()) {
            Pictures.take(name, view, theme, 1440, 848);
            Pictures.take(name, view, theme, 1024, 648);
        }
    }

    private static PairScreen.Side side(Review review, String file) {
        return new PairScreen.Side(review, Path.of(file + ".parapet"));
    }

    private static final class NoActions implements PairScreen.Actions {
        @Override
        public void back() {}

        @Override
        public void open(Path file) {}

        @Override
        public void choose(CompareScreen.Chosen chosen) {}
    }

    private static Region view(Review review) {
        return new CompareScreen(
                        session(review), _ -> {}, new Wording(Locale.ENGLISH), new NoDeeds())
                .view();
    }

    private static ReviewSession session(Review review) {
        var clock = Clock.fixed(Rounds.NOW, ZoneOffset.UTC);
        return new ReviewSession(review, Path.of("sample.parapet"), false, clock);
    }

    private static final class NoDeeds implements CompareScreen.Deeds {
        @Override
        public void choose(CompareScreen.Chosen chosen) {}

        @Override
        public void writePlan(Milestone milestone) {}

        @Override
        public ObservableValue<Boolean> isShared() {
            return new SimpleBooleanProperty(true);
        }

        @Override
        public void commit(String milestone) {}
    }
}
