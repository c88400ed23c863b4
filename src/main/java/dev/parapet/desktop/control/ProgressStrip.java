package dev.parapet.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thin bar that is filled as far as something is done. It says nothing by itself: the figure
/// stands beside it.
public final class ProgressStrip extends Region {
    private static final double HEIGHT = 4;

    private final Region done = new Region();
    private double share;

    public ProgressStrip() {
        getStyleClass().add("progress-strip");
        done.getStyleClass().add("done");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(done);
    }

    /// Fills the bar.
    ///
    /// @param next from 0 to 1
    /// @param said what a screen reader says, such as 42 % answered
    public void show(double next, String said) {
        share = Math.clamp(next, 0, 1);
        setAccessibleText(said);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }
}
