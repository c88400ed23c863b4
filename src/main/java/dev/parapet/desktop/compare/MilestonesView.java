package dev.parapet.desktop.compare;

import dev.parapet.assessment.Trend;
import dev.parapet.assessment.Trend.Point;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Pressable;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Milestone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The milestones of the review, newest first, each with what it came to; and the way to make one.
final class MilestonesView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Look look;
    private final ReviewSession session;
    private final Deeds deeds;
    private final KeepForm form;
    private final VBox rows = new VBox();
    private final Seals seals = new Seals();

    /// What can be done with a milestone from here.
    interface Deeds {
        /// Compares it with now.
        void compare(Milestone milestone);

        /// Shows its answers.
        void read(Milestone milestone);

        void writePlan(Milestone milestone);
    }

    MilestonesView(Look look, ReviewSession session, KeepForm form, Deeds deeds) {
        super(16);
        this.look = look;
        this.session = session;
        this.deeds = deeds;
        this.form = form;
        getStyleClass().add("milestones");
        rows.getStyleClass().add("milestone-rows");
        getChildren().add(Dressing.text(look.text("milestones"), "title"));
        if (!session.isReadOnly()) {
            getChildren().add(form);
        }
        getChildren().add(rows);
    }

    /// @param chosen the milestone that is compared or read
    void show(Moment chosen) {
        form.suggest();
        var review = session.review().get();
        var milestones = review.milestones();
        var points = Trend.of(review, session.assessment().get()).points();
        var shown = new ArrayList<Node>();
        for (var i = milestones.size() - 1; i >= 0; i--) {
            var milestone = milestones.get(i);
            var row = row(milestone, points.get(i), seals.hold(milestones, i));
            row.pseudoClassStateChanged(CHOSEN, chosen.equals(new Moment.Kept(milestone)));
            shown.add(row);
        }
        rows.getChildren().setAll(shown.isEmpty() ? List.of(nothing()) : shown);
    }

    private Node nothing() {
        return Dressing.paragraph(look.text("milestones.none"), "quiet");
    }

    private Node row(Milestone milestone, Point point, boolean intact) {
        var when = look.moments().precise(milestone.at(), session.today());
        var figures = look.trend().figures(point);
        var head =
                new Pressable(
                        look.text("milestone.says", milestone.name(), when, figures),
                        () -> deeds.compare(milestone),
                        new VBox(
                                2,
                                Dressing.paragraph(milestone.name(), "strong"),
                                Dressing.paragraph(when, "small", "quiet"),
                                Dressing.paragraph(figures, "small")));
        head.getStyleClass().add("milestone-head");
        var row = new VBox(4, head);
        if (!intact) {
            row.getChildren().add(warning());
        }
        row.getChildren().add(links(milestone));
        row.getStyleClass().add("milestone-row");
        return row;
    }

    private Node warning() {
        var warning = Dressing.paragraph(look.text("milestone.changed"), "small", "fault");
        warning.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return warning;
    }

    private Node links(Milestone milestone) {
        var links =
                new HBox(
                        16,
                        link("milestone.compare", milestone, () -> deeds.compare(milestone)),
                        link("milestone.read", milestone, () -> deeds.read(milestone)),
                        link("milestone.plan", milestone, () -> deeds.writePlan(milestone)));
        links.getStyleClass().add("milestone-links");
        return links;
    }

    private Hyperlink link(String key, Milestone milestone, Runnable action) {
        var link = new Hyperlink(look.text(key));
        link.getStyleClass().add("small");
        link.setAccessibleText(look.text("milestone.link", link.getText(), milestone.name()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
