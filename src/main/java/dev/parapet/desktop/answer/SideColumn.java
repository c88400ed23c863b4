package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A column at the side of the question: beside it where there is room, else folded away and laid
/// over it at wish.
final class SideColumn {
    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final Region column;
    private final ToggleButton toggle;
    private final Side side;
    private final double room;
    private boolean beside;

    /// At which side of the question.
    enum Side {
        LEFT,
        RIGHT
    }

    /// The column.
    ///
    /// @param toggle shows and folds it
    /// @param room the width of the screen from which it stands beside the question
    SideColumn(Region column, ToggleButton toggle, Side side, double room) {
        this.column = column;
        this.toggle = toggle;
        this.side = side;
        this.room = room;
        toggle.setOnAction(_ -> show());
        StackPane.setAlignment(column, side == Side.LEFT ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    }

    /// Puts it where it goes at first.
    void begin(StackPane over, HBox columns) {
        place(over, columns);
    }

    /// Follows the width of the screen.
    void fit(double width, StackPane over, HBox columns) {
        if (width >= room != beside) {
            beside = !beside;
            toggle.setSelected(beside);
            place(over, columns);
        }
    }

    boolean isBeside() {
        return beside;
    }

    /// Shows it, where it is folded away.
    void unfold() {
        toggle.setSelected(true);
        show();
    }

    /// Folds it away, where it lies over the question.
    void fold() {
        if (!beside) {
            toggle.setSelected(false);
            show();
        }
    }

    private void place(StackPane over, HBox columns) {
        columns.getChildren().remove(column);
        over.getChildren().remove(column);
        if (!beside) {
            over.getChildren().add(1, column);
        } else if (side == Side.LEFT) {
            columns.getChildren().addFirst(column);
        } else {
            columns.getChildren().add(column);
        }
        column.pseudoClassStateChanged(DRAWER, !beside);
        // the questions are always there where there is room for them
        Dressing.show(toggle, side == Side.RIGHT || !beside);
        show();
    }

    private void show() {
        Dressing.show(column, toggle.isSelected());
    }
}
