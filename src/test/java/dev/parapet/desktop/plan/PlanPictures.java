package dev.parapet.desktop.plan;

import dev.parapet.desktop.Pictures;
import dev.parapet.desktop.SampleReview;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.theme.Theme;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Shows the plan to whoever works on its look: run its main method and open `target/screenshots`.
final class PlanPictures {
    private PlanPictures() {}

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

    @SuppressWarnings("unchecked")
    private static void take() throws IOException {
        var pillar = SampleReview.pillar();
        Pictures.take("plan", screen(SampleReview.answered(pillar)).view());
        var grouped = screen(SampleReview.answered(pillar)).view();
        Pictures.take("plan-by-horizon", grouped, Theme.LIGHT, 1280, 800);
        ((ComboBox<Grouping>) grouped.lookup("#grouping")).setValue(Grouping.HORIZON);
        Pictures.take("plan-by-horizon", grouped, Theme.LIGHT, 1280, 800);
        ((Button) grouped.lookup("#detail-accept")).fire();
        Pictures.take("plan-accepting", grouped, Theme.DARK, 1280, 800);
        Pictures.take("plan-accepted", accepted().view(), Theme.DARK, 1280, 800);
        var edited = screen(SampleReview.answered(pillar)).view();
        Pictures.take("plan-editing", edited, Theme.LIGHT, 1024, 700);
        var table = (ActionTable) edited.lookup(".actions");
        table.getSelectionModel().select(1);
        table.edit(1, table.getColumns().get(5));
        Pictures.take("plan-editing", edited, Theme.LIGHT, 1024, 700);
        var focused = screen(SampleReview.answered(SampleReview.allSets())).view();
        Pictures.take("plan-focus", focused, Theme.LIGHT, 1280, 800);
        var focus = (FocusBox) focused.lookup("#focus");
        focus.setValue(focus.getItems().get(7));
        Pictures.take("plan-focus", focused);
        several();
        Pictures.take(
                "plan-empty",
                screen(SampleReview.untouched(pillar)).view(),
                Theme.LIGHT,
                1280,
                800);
    }

    /// Three actions chosen, in each of the views.
    private static void several() throws IOException {
        var view = screen(SampleReview.answered(SampleReview.pillar())).view();
        Pictures.take("plan-several", view, Theme.LIGHT, 1024, 700);
        var table = (ActionTable) view.lookup(".actions");
        for (var row : List.of(0, 1, 4)) {
            table.getSelectionModel().select(row, table.getColumns().get(2));
        }
        Pictures.take("plan-several", view);
        Pictures.take("plan-several", view, Theme.LIGHT, 720, 394);
        Pictures.take("plan-several", view, Theme.LIGHT, 512, 322);
        for (var name : List.of("Risk × effort", "Roadmap")) {
            view.lookupAll("#views > .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(name))
                    .forEach(ToggleButton::fire);
            Pictures.take("plan-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), view);
            Pictures.take(
                    "plan-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                    view,
                    Theme.LIGHT,
                    720,
                    394);
            Pictures.take(
                    "plan-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                    view,
                    Theme.LIGHT,
                    1440,
                    900);
        }
    }

    private static PlanScreen accepted() {
        var pillar = SampleReview.pillar();
        var review = SampleReview.answered(pillar);
        var plan = ImprovementPlan.of(review, SampleReview.TODAY);
        var status =
                new Status.Accepted(
                        "The old gateway is replaced in the autumn.",
                        "Head of platform",
                        new Due.On(SampleReview.TODAY.plusDays(200)));
        for (var action : plan.actions().subList(0, 2)) {
            review = new Change.SetStatus(action.ref(), status).applyTo(review);
        }
        review = new Change.SetStatus(plan.actions().get(4).ref(), Status.DONE).applyTo(review);
        var screen = screen(review);
        Theme.DARK.applyTo(new Scene(screen.view()));
        screen.view().applyCss();
        screen.view().layout();
        ((ToggleButton) screen.view().lookup("#tile-accepted")).fire();
        return screen;
    }

    private static PlanScreen screen(Review review) {
        var clock = Clock.fixed(review.created(), ZoneOffset.UTC);
        var session = new ReviewSession(review, Path.of("sample.parapet"), false, clock);
        return new PlanScreen(session, _ -> {}, new Wording(Locale.ENGLISH), Settings.unkept());
    }
}
