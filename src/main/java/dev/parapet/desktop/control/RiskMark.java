package dev.parapet.desktop.control;

import dev.parapet.assessment.Risk;
import dev.parapet.wording.Wording;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import java.util.Locale;

/// The one look of a risk in the window: a shape first and a colour second, so that greyscale keeps
/// them apart. Always stands beside its word, or where a screen reader says it.
public final class RiskMark extends Region {
    /// The side of the square that the paths are drawn in.
    private static final double GRID = 16;

    /// An accepted level is drawn smaller, so that its bar fits below.
    private static final double ABOVE_BAR = 0.72;

    private static final String BAR = "M1 13.6H15V16H1Z";

    private final Wording wording;
    private final double size;
    private final SVGPath shape = new SVGPath();
    private final SVGPath bar = new SVGPath();
    private Risk shown = Risk.UNANSWERED;
    private boolean shownAccepted;

    /// A mark that shows nothing answered yet.
    ///
    /// @param size its width and height
    public RiskMark(Wording wording, double size) {
        this.wording = wording;
        this.size = size;
        getStyleClass().add("risk-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        shape.getStyleClass().add("shape");
        bar.getStyleClass().add("shape");
        bar.setContent(BAR);
        bar.getTransforms().add(new Scale(size / GRID, size / GRID));
        getChildren().addAll(shape, bar);
        draw();
    }

    public void show(Risk risk) {
        show(risk, false);
    }

    /// Shows a question's risk.
    ///
    /// @param accepted whether somebody has accepted the risk: the level's shape with a bar
    public void show(Risk risk, boolean accepted) {
        if (risk != shown || accepted != shownAccepted) {
            shown = risk;
            shownAccepted = accepted;
            draw();
        }
    }

    private void draw() {
        shape.setContent(path(shown));
        var scale = size / GRID * (shownAccepted ? ABOVE_BAR : 1);
        shape.getTransforms().setAll(new Scale(scale, scale));
        shape.setTranslateX(shownAccepted ? (size - size * ABOVE_BAR) / 2 : 0);
        bar.setVisible(shownAccepted);
        getStyleClass().setAll("risk-mark", styleOf(shown));
        setAccessibleText(wording.risk(shown, shownAccepted));
    }

    /// The style class of a risk, such as `not-applicable`, for what else takes its colour.
    public static String styleOf(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }

    private static String path(Risk risk) {
        return switch (risk) {
            case HIGH -> "M2 2H14V14H2Z";
            case MEDIUM -> "M8 1.2L15.4 14.2H0.6Z";
            case LOW -> "M8 1.4A6.6 6.6 0 1 1 8 14.6A6.6 6.6 0 1 1 8 1.4Z";
            case NONE -> "M13.6 2.6L15.4 4.4L6.2 13.6L0.9 8.3L2.7 6.5L6.2 10Z";
            case UNANSWERED ->
                    "M8 1.6A6.4 6.4 0 1 1 8 14.4A6.4 6.4 0 1 1 8 1.6Z"
                            + "M8 3.4A4.6 4.6 0 1 0 8 12.6A4.6 4.6 0 1 0 8 3.4Z";
            case NOT_APPLICABLE -> "M2 7H14V9H2Z";
        };
    }
}
