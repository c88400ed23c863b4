package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.control.WrappingCell;
import dev.parapet.plan.check.Finding;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A line of what should be mended, wrapped to the width of its list.
final class CheckCell extends WrappingCell<CheckLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

    private final Texts texts;
    private final Function<Finding, Words> saying;
    private final Label words = Dressing.wrapping();
    private final Label detail = Dressing.wrapping("small", "quiet");
    private final VBox box = new VBox(2, words, detail);

    /// What is said of a finding.
    ///
    /// @param about what the finding is about
    /// @param detail may be empty
    /// @param sentence all of it, to be read out
    record Words(String about, String detail, String sentence) {}

    /// @param press is told which line was clicked
    CheckCell(Texts texts, Function<Finding, Words> saying, Consumer<CheckLine> press) {
        this.texts = texts;
        this.saying = saying;
        getStyleClass().add("check-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                press.accept(Objects.requireNonNull(getItem()));
            }
        });
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
            case CheckLine.Heading(var kind, var count) -> {
                var title = texts.of("check.kind", kind, count);
                say(new Words(title, "", title));
            }
            case CheckLine.Item(var finding) -> say(saying.apply(finding));
        }
    }

    private void say(Words said) {
        words.setText(said.about());
        detail.setText(said.detail());
        Dressing.show(detail, !said.detail().isEmpty());
        setAccessibleText(said.sentence());
    }
}
