package dev.parapet.desktop.results;

import dev.parapet.assessment.Trend.Point;
import dev.parapet.desktop.control.Hint;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The score from 0 to 100 as a line through equal steps, a dot and a figure for each moment. A
/// moment that is not answered in full has an open dot.
final class TrendChart extends Pane {
    private static final double HEIGHT = 148;
    private static final double TOP = 28;
    private static final double FOOT = 28;
    private static final double SIDE = 28;
    private static final double WIDEST_STEP = 200;
    private static final double ROOM_FOR_NAMES = 120;
    private static final double BETWEEN = 12;
    private static final double DOT = 10;
    private static final int MOST = 24;

    private final Words words;
    private final Consumer<Point> choose;
    private final Polyline line = new Polyline();
    private final List<Line> rules = List.of(new Line(), new Line());
    private final List<Label> scale = List.of(new Label("100"), new Label("0"));
    private final List<Mark> marks = new ArrayList<>();
    private List<Point> points = List.of();

    private record Mark(Button dot, Label figure, Label name) {}

    /// What is said of a moment.
    interface Words {
        String name(Point point);

        /// Its name and figures in a sentence, for a screen reader.
        String said(Point point);
    }

    /// The chart.
    ///
    /// @param choose is told of a moment that somebody presses
    TrendChart(Words words, Consumer<Point> choose) {
        this.words = words;
        this.choose = choose;
        getStyleClass().add("trend");
        line.getStyleClass().add("trend-line");
        rules.forEach(rule -> rule.getStyleClass().add("trend-rule"));
        scale.forEach(label -> label.getStyleClass().addAll("small", "quiet"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows the latest moments.
    void show(List<Point> trend) {
        points = trend.subList(Math.max(0, trend.size() - MOST), trend.size());
        marks.clear();
        points.forEach(point -> marks.add(mark(point)));
        getChildren().setAll(rules);
        getChildren().addAll(scale);
        getChildren().add(line);
        marks.forEach(mark -> getChildren().addAll(mark.dot(), mark.figure(), mark.name()));
        requestLayout();
    }

    private Mark mark(Point point) {
        var dot = new Button();
        dot.getStyleClass().setAll("trend-dot", point.score().isComplete() ? "whole" : "part");
        dot.setMinSize(DOT, DOT);
        dot.setAccessibleText(words.said(point));
        Hint.on(dot, words.said(point));
        dot.setOnAction(_ -> choose.accept(point));
        var figure = new Label(point.score().hasPoints() ? "" + point.score().points() : "–");
        figure.getStyleClass().addAll("small", "strong");
        var label = new Label(words.name(point));
        label.getStyleClass().addAll("small", "quiet");
        return new Mark(dot, figure, label);
    }

    @Override
    protected void layoutChildren() {
        var width = Math.max(0, getWidth() - 2 * SIDE);
        var step = points.size() < 2 ? 0 : Math.min(WIDEST_STEP, width / (points.size() - 1));
        lay(rules.getFirst(), scale.getFirst(), y(100));
        lay(rules.getLast(), scale.getLast(), y(0));
        line.getPoints().clear();
        for (var i = 0; i < points.size(); i++) {
            lay(marks.get(i), SIDE + i * step, y(points.get(i).score().points()));
            line.getPoints().addAll(SIDE + i * step, y(points.get(i).score().points()));
        }
        layNames(step);
    }

    private void lay(Line rule, Label score, double y) {
        score.autosize();
        score.relocate(getWidth() - score.getWidth(), y - score.getHeight() - 2);
        rule.setStartX(0);
        rule.setEndX(getWidth());
        rule.setStartY(y);
        rule.setEndY(y);
    }

    private static void lay(Mark mark, double x, double y) {
        mark.dot().resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
        var figure = mark.figure();
        figure.autosize();
        figure.relocate(x - figure.getWidth() / 2, y - DOT / 2 - figure.getHeight() - 2);
    }

    /// Names stand below where they have room, else only the first and the last do: those begin and
    /// end where the chart does, and share what is left up to their neighbours.
    private void layNames(double step) {
        var last = marks.size() - 1;
        var all = step >= ROOM_FOR_NAMES;
        for (var i = 0; i <= last; i++) {
            var label = marks.get(i).name();
            var isAtEnd = i == 0 || i == last;
            label.setVisible(isAtEnd || all);
            var room = isAtEnd ? SIDE + (all ? step : step * last) / 2 : step;
            var width = Math.min(label.prefWidth(-1), room - BETWEEN / 2);
            var x = Math.clamp(SIDE + i * step - width / 2, 0, Math.max(0, getWidth() - width));
            label.resizeRelocate(x, HEIGHT - FOOT + 8, width, label.prefHeight(-1));
        }
    }

    private static double y(int score) {
        return TOP + (HEIGHT - TOP - FOOT) * (100 - score) / 100.0;
    }
}
