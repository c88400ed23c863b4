package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing to choose: what it is called, what it means, and the control that chooses.
final class Row extends StackPane {
    private static final double NARROW = 560;

    private final Label says = new Label();

    Row(Texts texts, String key, Region control) {
        var name = new Label(texts.of(key));
        name.getStyleClass().add("strong");
        name.setLabelFor(control);
        says.getStyleClass().addAll("small", "quiet");
        says.setWrapText(true);
        says.setText(texts.of(key + ".says", ""));
        var words = new VBox(name, says);
        words.getStyleClass().add("words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("row");
        setMinWidth(0);
        widthProperty()
                .subscribe(width ->
                        control.setMinWidth(width.doubleValue() < NARROW ? 0 : USE_PREF_SIZE));
        getChildren().setAll(new Beside(NARROW, 24, words, control).aligned(Pos.CENTER_LEFT));
    }

    /// Says what holds now.
    void say(String sentence) {
        says.setText(sentence);
    }
}
