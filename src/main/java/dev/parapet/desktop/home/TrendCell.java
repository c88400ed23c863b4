package dev.parapet.desktop.home;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Sparkline;
import dev.parapet.portfolio.Entry;
import dev.parapet.portfolio.Figures;
import dev.parapet.portfolio.Point;
import dev.parapet.portfolio.PortfolioWording;
import dev.parapet.portfolio.Summary;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.stream.Stream;

/// How the score went over the milestones: a small line, and in words how far.
final class TrendCell extends EntryCell {
    private static final double WIDTH = 48;
    private static final double HEIGHT = 20;

    private final PortfolioWording words;
    private final Sparkline line = new Sparkline(WIDTH, HEIGHT);
    private final Label said = new Label();
    private final HBox both = new HBox(line, said);

    TrendCell(PortfolioWording words) {
        this.words = words;
        said.getStyleClass().addAll("small", "quiet");
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        both.getStyleClass().add("trend");
    }

    @Override
    Node show(Entry entry) {
        var trend = entry.summary().map(words::trend).orElse("");
        line.show(entry.summary().map(TrendCell::points).orElse(List.of()), trend);
        said.setText(entry.summary().map(words::rise).orElse(""));
        Hint.on(this, trend);
        both.setVisible(!trend.isEmpty());
        setAccessibleText(trend);
        return both;
    }

    private static List<Integer> points(Summary summary) {
        return Stream.concat(
                        summary.trend().stream().map(Point::figures), Stream.of(summary.figures()))
                .map(Figures::score)
                .map(score -> score.points())
                .toList();
    }
}
