package dev.parapet.desktop.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row of a list that is as wide as the list and as high as its words then need.
///
/// @param <T> what the list holds
public abstract class WrappingCell<T> extends ListCell<T> {
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// Asked without a width, wrapped words would count as one line.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        var room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(content.prefHeight(Math.max(0, room)))
                + snappedBottomInset();
    }
}
