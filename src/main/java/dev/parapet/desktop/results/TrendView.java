package dev.parapet.desktop.results;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Trend;
import dev.parapet.assessment.Trend.Point;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.review.Milestone;
import dev.parapet.wording.ComparisonWording;
import dev.parapet.wording.TrendWording;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the score went over the milestones, as a line and in words; before the first milestone, what
/// to do to get one.
final class TrendView extends VBox {
    private final Texts texts;
    private final Wording wording;
    private final TrendWording figures;
    private final ComparisonWording comparisons;
    private final ZoneId zone;
    private final TrendChart chart;
    private final PictureCopy copy;
    private final Label words = new Label();
    private final Hyperlink milestones = new Hyperlink();
    private List<Milestone> kept = List.of();

    TrendView(Texts texts, Wording wording, ZoneId zone, Navigator navigator) {
        super(12);
        this.texts = texts;
        this.wording = wording;
        this.figures = new TrendWording(wording);
        this.comparisons = new ComparisonWording(wording);
        this.zone = zone;
        this.chart = new TrendChart(new Said(), point -> navigator.go(destination(point)));
        var heading = new Label(texts.of("trend.title"));
        heading.getStyleClass().add("heading");
        this.copy = new PictureCopy(texts, chart, "trend");
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        milestones.setOnAction(_ -> {
            milestones.setVisited(false);
            navigator.go(new Destination.Milestones());
        });
        var line = new HBox(12, heading, Dressing.spring(), copy.button());
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, chart, words, milestones);
    }

    /// @param since the review against its last milestone
    void show(Trend trend, List<Milestone> milestonesOfReview, Optional<Comparison> since) {
        kept = milestonesOfReview;
        var enough = trend.points().size() > 1;
        Dressing.show(chart, enough);
        Dressing.show(copy.button(), enough);
        if (enough) {
            chart.show(trend.points());
            chart.setAccessibleText(
                    trend.points().stream().map(this::said).collect(Collectors.joining("\n")));
        }
        words.setText(
                since.map(comparison -> words(trend, comparison))
                        .orElseGet(() -> texts.of("trend.none")));
        milestones.setText(texts.of(enough ? "trend.compare" : "trend.begin"));
    }

    private String words(Trend trend, Comparison since) {
        var last = trend.points().get(trend.points().size() - 2);
        return texts.of(
                "trend.since", name(last), comparisons.sentence(since), comparisons.risks(since));
    }

    /// A moment leads to what it brought.
    private Destination destination(Point point) {
        return kept.stream()
                .filter(milestone -> isOf(milestone, point))
                .findFirst()
                .<Destination>map(Destination.ToMilestone::new)
                .orElseGet(() -> new Destination.SinceMilestone(kept.getLast()));
    }

    private static boolean isOf(Milestone milestone, Point point) {
        return milestone.name().equals(point.milestone()) && milestone.at().equals(point.at());
    }

    private String said(Point point) {
        return texts.of("trend.said", name(point), figures.figures(point));
    }

    /// A milestone with its day; the last point is now.
    private String name(Point point) {
        return point.milestone().isEmpty()
                ? texts.of("trend.now")
                : texts.of(
                        "trend.point",
                        point.milestone(),
                        wording.day(LocalDate.ofInstant(point.at(), zone)));
    }

    private final class Said implements TrendChart.Words {
        @Override
        public String name(Point point) {
            return TrendView.this.name(point);
        }

        @Override
        public String said(Point point) {
            return TrendView.this.said(point);
        }
    }
}
