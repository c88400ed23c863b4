package dev.parapet.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

import java.util.List;

/// A small line of figures from 0 to 100, the newest at its end. It has no scale: the words beside
/// it say how far it moved.
public final class Sparkline extends Region {
    private static final double MOST = 100;
    private static final double DOT = 2.5;

    private final Polyline line = new Polyline();
    private final Circle end = new Circle(DOT);
    private List<Integer> figures = List.of();

    public Sparkline(double width, double height) {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("line");
        end.getStyleClass().add("end");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().addAll(line, end);
    }

    /// Draws figures, the oldest first; nothing where there are fewer than two.
    ///
    /// @param said what a screen reader says
    public void show(List<Integer> next, String said) {
        figures = List.copyOf(next);
        setAccessibleText(said);
        setVisible(figures.size() > 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        for (var i = 0; i < figures.size(); i++) {
            line.getPoints().addAll(x(i), y(figures.get(i)));
        }
        if (!figures.isEmpty()) {
            end.setCenterX(x(figures.size() - 1));
            end.setCenterY(y(figures.getLast()));
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }

    private double x(int index) {
        var steps = Math.max(1, figures.size() - 1);
        return DOT + (getWidth() - 2 * DOT) * index / steps;
    }

    private double y(int figure) {
        return DOT + (getHeight() - 2 * DOT) * (1 - Math.clamp(figure, 0, MOST) / MOST);
    }
}
