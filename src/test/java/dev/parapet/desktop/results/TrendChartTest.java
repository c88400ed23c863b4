package dev.parapet.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.Trend;
import dev.parapet.assessment.Trend.Point;
import dev.parapet.desktop.theme.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.Comparator;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TrendChartTest {
    private static final double FIGURES_END = 110;

    @ParameterizedTest
    @CsvSource({"1, 400", "1, 1000", "2, 320", "2, 500", "4, 700", "6, 1000", "6, 400", "12, 900"})
    void namesNeverOverlap(int milestones, double width, FxRobot robot) {
        var review = ResultsPictures.withMilestones(milestones);
        var chart = new TrendChart(new LongNames(), _ -> {});
        robot.interact(() -> {
            var scene = new Scene(new StackPane(chart), width, 300);
            Theme.LIGHT.applyTo(scene);
            chart.show(Trend.of(review, Assessor.assess(review)).points());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });

        var names = names(chart);
        assertThat(names).hasSizeGreaterThanOrEqualTo(2);
        for (var i = 1; i < names.size(); i++) {
            assertThat(names.get(i).getMinX()).isGreaterThan(names.get(i - 1).getMaxX());
        }
        assertThat(names.getFirst().getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(names.getLast().getMaxX()).isLessThanOrEqualTo(width);
    }

    private static List<Bounds> names(TrendChart chart) {
        return chart.getChildren().stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .filter(bounds -> bounds.getMinY() > FIGURES_END)
                .filter(bounds -> bounds.getHeight() > 0)
                .sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();
    }

    private static final class LongNames implements TrendChart.Words {
        @Override
        public String name(Point point) {
            return "Before the go-live of the order service, 31 December 2026";
        }

        @Override
        public String said(Point point) {
            return name(point);
        }
    }
}
