package dev.parapet.desktop.results;

import javafx.scene.layout.Region;

/// A thin horizontal bar that is filled up to a share. Its figure stands beside it as text.
final class ShareBar extends Region {
    private static final double HEIGHT = 6;

    private final Region reached = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        reached.getStyleClass().add("reached");
        setMinSize(40, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(reached);
    }

    /// @param next of the bar to fill, 0 to 1
    void fill(double next) {
        share = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        reached.setVisible(share > 0);
        reached.resizeRelocate(0, 0, Math.max(getHeight(), getWidth() * share), getHeight());
    }
}
