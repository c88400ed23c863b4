package dev.parapet.desktop.results;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What is wider than a small window is moved sideways by itself, and not with the whole page.
final class Sideways extends ScrollPane {
    private static final double BAR = 12;

    private final Region wide;

    Sideways(Region wide) {
        super(wide);
        this.wide = wide;
        setFitToWidth(true);
        setMinWidth(0);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("sideways");
        visibleProperty().bind(wide.visibleProperty());
        managedProperty().bind(wide.visibleProperty());
        viewportBoundsProperty()
                .subscribe(bounds -> {
                    boolean isCut = bounds.getWidth() < wide.minWidth(-1);
                    setPadding(new Insets(0, 0, isCut ? BAR : 0, 0));
                });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as its content is at this width, or the last line would be cut.
    @Override
    protected double computePrefHeight(double width) {
        var given = width < 0 ? getWidth() : width;
        return wide.prefHeight(Math.max(given, wide.minWidth(-1)))
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
