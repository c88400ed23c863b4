package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Hint;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What is on screen, and whether it is saved: beside each other, or one below the other where
/// there is little room.
final class NameAndState extends Region {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double GAP = 12;

    /// Names are cut to no less.
    private static final double LEAST = 120;

    private final Label name = Dressing.label("heading", "name");
    private final Label saving = Dressing.label("small", "saving");

    NameAndState() {
        getStyleClass().add("name-and-state");
        getChildren().setAll(name, saving);
        Dressing.show(saving, false);
    }

    void name(String text) {
        name.setText(text);
        Hint.on(name, text);
    }

    ReadOnlyStringProperty name() {
        return name.textProperty();
    }

    void state(String text, boolean failed) {
        saving.setText(text);
        saving.pseudoClassStateChanged(FAILED, failed);
        Hint.on(saving, text);
    }

    /// Whether what is on screen is ever saved.
    void showState(boolean shown) {
        Dressing.show(saving, shown);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(LEAST, name.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        var beside = saving.isManaged() ? GAP + saving.prefWidth(-1) : 0;
        return snapSizeX(name.prefWidth(-1)) + snapSizeX(beside);
    }

    /// High enough for both below one another, so that the bar stays as high as it is.
    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(name.prefHeight(-1)) + snapSizeY(saving.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        if (!saving.isManaged() || getWidth() >= computePrefWidth(-1)) {
            layBeside();
        } else {
            var first = snapSizeY(name.prefHeight(-1));
            place(name, 0, 0, getWidth(), first);
            place(saving, 0, first, getWidth(), getHeight() - first);
        }
    }

    private void layBeside() {
        var width = Math.min(getWidth(), snapSizeX(name.prefWidth(-1)));
        var height = snapSizeY(name.prefHeight(-1));
        var top = snapPositionY((getHeight() - height) / 2);
        place(name, 0, top, width, height);
        var baseline = top + name.getBaselineOffset() - saving.getBaselineOffset();
        place(
                saving,
                width + GAP,
                snapPositionY(baseline),
                Math.max(0, getWidth() - width - GAP),
                snapSizeY(saving.prefHeight(-1)));
    }

    private static void place(Label label, double x, double y, double width, double height) {
        label.resizeRelocate(x, y, width, height);
    }
}
