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
    private final Ground ground;
    private boolean beside;

    /// At which side of the question.
    enum Side {
        LEFT,
        RIGHT
    }

    /// Where it goes.
    ///
    /// @param over lies over the question
    /// @param columns stand beside one another
    record Ground(StackPane over, HBox columns) {}

    /// The column.
    ///
    /// @param toggle shows and folds it
    /// @param room the width of the screen from which it stands beside the question
    SideColumn(Region column, ToggleButton toggle, Side side, double room, Ground ground) {
        this.column = column;
        this.toggle = toggle;
        this.side = side;
        this.room = room;
        this.ground = ground;
        toggle.setOnAction(_ -> show());
        StackPane.setAlignment(column, side == Side.LEFT ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    }

    /// Follows the width of the screen.
    void fit(double width) {
        if (width >= room != beside) {
            beside = !beside;
            toggle.setSelected(beside);
            show();
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

    /// What is folded is not there at all, or every frame would have to pass it.
    void show() {
        ground.columns().getChildren().remove(column);
        ground.over().getChildren().remove(column);
        if (toggle.isSelected()) {
            place();
        }
        column.pseudoClassStateChanged(DRAWER, !beside);
        // the questions are always there where there is room for them
        Dressing.show(toggle, side == Side.RIGHT || !beside);
    }

    private void place() {
        if (!beside) {
            ground.over().getChildren().add(1, column);
        } else if (side == Side.LEFT) {
            ground.columns().getChildren().addFirst(column);
        } else {
            ground.columns().getChildren().add(column);
        }
    }
}
