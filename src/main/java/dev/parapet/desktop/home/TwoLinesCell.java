package dev.parapet.desktop.home;

import dev.parapet.portfolio.Entry;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/// A line, and a smaller one below it.
final class TwoLinesCell extends EntryCell {
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

    /// What stands in the cell.
    ///
    /// @param urgent whether the person should look at it
    record Lines(String first, String second, boolean urgent) {
        static final Lines NONE = new Lines("", "", false);
    }

    private final Function<Entry, Lines> lines;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox both = new VBox(first, second);

    TwoLinesCell(Function<Entry, Lines> lines) {
        this.lines = lines;
        getStyleClass().add("two-lines");
        first.getStyleClass().add("first");
        second.getStyleClass().addAll("second", "small", "quiet");
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
    }

    @Override
    Node show(Entry entry) {
        var shown = lines.apply(entry);
        first.setText(shown.first());
        second.setText(shown.second());
        pseudoClassStateChanged(URGENT, shown.urgent());
        setAccessibleText(
                shown.second().isEmpty() ? shown.first() : shown.first() + ", " + shown.second());
        return both;
    }
}
