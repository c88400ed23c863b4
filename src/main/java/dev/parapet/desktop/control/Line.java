package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A line that is measured again only when something in it has changed.
public class Line extends HBox {
    private final Heights heights = new Heights();

    public Line(double spacing, Node... children) {
        super(spacing, children);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights.least(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.usual(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        // asked while it is being made, too
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}
