package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Divider;
import dev.parapet.desktop.control.Divider.Side;
import dev.parapet.desktop.control.Divider.Span;
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

    /// What one sees of the question beside a column that lies over it, in px.
    private static final double PEEP = 48;

    private final Region column;
    private final Divider divider;
    private final ToggleButton toggle;
    private final double room;
    private final Span span;
    private final Ground ground;
    private boolean beside;

    /// Where it goes.
    ///
    /// @param over lies over the question
    /// @param columns stand beside one another
    record Ground(StackPane over, HBox columns) {}

    /// The column of a divider.
    ///
    /// @param toggle shows and folds it
    /// @param room the width of the screen from which it stands beside the question
    SideColumn(Divider divider, ToggleButton toggle, double room, Ground ground) {
        this.column = divider.column();
        this.divider = divider;
        this.toggle = toggle;
        this.room = room;
        this.span = divider.span();
        this.ground = ground;
        toggle.setOnAction(_ -> show());
        StackPane.setAlignment(column, isLeft() ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    }

    /// Follows the width of the screen.
    void fit(double width) {
        if (width >= room != beside) {
            beside = !beside;
            toggle.setSelected(beside);
            show();
        }
    }

    /// Takes its width.
    ///
    /// @param width of the screen
    /// @param left what the others leave of it
    void spread(double width, double left) {
        divider.fit(span.within(beside ? left : Math.max(span.usual(), width - PEEP)));
    }

    boolean isBeside() {
        return beside;
    }

    /// The least width that it takes away from the question, in px.
    double least() {
        return beside && toggle.isSelected() ? span.least() : 0;
    }

    /// The width that it takes away from the question, in px.
    double taken() {
        return beside && toggle.isSelected() ? divider.extentProperty().get() : 0;
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
        ground.columns().getChildren().removeAll(column, divider);
        ground.over().getChildren().remove(column);
        if (toggle.isSelected()) {
            place();
        }
        column.pseudoClassStateChanged(DRAWER, !beside);
        // the questions are always there where there is room for them
        Dressing.show(toggle, !isLeft() || !beside);
    }

    private void place() {
        if (!beside) {
            ground.over().getChildren().add(1, column);
        } else if (isLeft()) {
            ground.columns().getChildren().add(0, divider);
            ground.columns().getChildren().add(0, column);
        } else {
            ground.columns().getChildren().addAll(divider, column);
        }
    }

    private boolean isLeft() {
        return divider.side() == Side.LEFT;
    }
}
