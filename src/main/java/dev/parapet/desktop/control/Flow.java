package dev.parapet.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Parts in one line, that go on in the next where they are given less room than they want.
public class Flow extends FlowPane {
    public Flow(double hgap, double vgap, Node... parts) {
        super(hgap, vgap, parts);
    }

    /// As wide as all of them side by side.
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset() - getHgap();
        for (var part : getManagedChildren()) {
            width += getHgap() + snapSizeX(part.prefWidth(-1));
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) + 1 : width);
    }
}
