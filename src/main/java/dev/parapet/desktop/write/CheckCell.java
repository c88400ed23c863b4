package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import java.util.Objects;
import java.util.function.Consumer;

/// A line of what should be mended, wrapped to the width of its list.
final class CheckCell extends ListCell<CheckLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

    private final Texts texts;
    private final Label words = Dressing.wrapping();
    private final Label detail = Dressing.wrapping("small", "quiet");
    private final VBox box = new VBox(2, words, detail);

    /// @param press is told which line was clicked
    CheckCell(Texts texts, Consumer<CheckLine> press) {
        this.texts = texts;
        getStyleClass().add("check-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                press.accept(Objects.requireNonNull(getItem()));
            }
        });
    }

    /// As high as the words need: asked without a width, wrapped words would count as one line.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        var room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        var needed = box.prefHeight(Math.max(0, room));
        return snappedTopInset() + snapSizeY(needed) + snappedBottomInset();
    }

    @Override
    protected void updateItem(CheckLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : box);
        pseudoClassStateChanged(HEADING, !empty && line instanceof CheckLine.Heading);
        pseudoClassStateChanged(
                LEADS, !empty && line instanceof CheckLine.Item item && item.place().isPresent());
        if (empty) {
            setAccessibleText("");
            return;
        }
        switch (line) {
            case CheckLine.Heading(var kind, var count) ->
                    say(
                            texts.of("check.kind", kind, count),
                            "",
                            texts.of("check.kind", kind, count));
            case CheckLine.Item(_, var about, var more, var sentence) -> say(about, more, sentence);
        }
    }

    private void say(String about, String more, String heard) {
        words.setText(about);
        detail.setText(more);
        Dressing.show(detail, !more.isEmpty());
        setAccessibleText(heard);
    }
}
