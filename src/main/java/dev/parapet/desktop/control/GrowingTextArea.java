package dev.parapet.desktop.control;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text area that is as high as its text and never scrolls by itself. Tab leaves it.
public final class GrowingTextArea extends TextArea {
    private static final double AROUND_WIDTH = 28;
    private static final double AROUND_HEIGHT = 20;

    private final Text ruler = new Text();
    private final int rows;

    /// An empty one.
    ///
    /// @param rows how many lines it has at least
    public GrowingTextArea(int rows) {
        this.rows = rows;
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(rows);
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        event.consume();
        requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(1, (width < 0 ? getWidth() : width) - AROUND_WIDTH));
        ruler.setText("\n".repeat(rows - 1));
        var least = ruler.getLayoutBounds().getHeight();
        ruler.setText(getText());
        return Math.ceil(Math.max(least, ruler.getLayoutBounds().getHeight())) + AROUND_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }
}
