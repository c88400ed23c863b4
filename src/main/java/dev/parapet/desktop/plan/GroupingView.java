package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import java.util.Locale;

/// Chooses what the actions of the table are grouped by.
final class GroupingView extends HBox {
    private final ComboBox<Grouping> box = new ComboBox<>();

    GroupingView(Texts texts, Runnable choose) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var label = Dressing.text(texts.of("group"), "small", "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setId("grouping");
        box.setAccessibleText(label.getText());
        box.setConverter(new Words(texts));
        box.getItems().setAll(Grouping.values());
        box.setValue(Grouping.PRIORITY);
        box.setMinWidth(USE_PREF_SIZE);
        box.valueProperty().addListener(_ -> choose.run());
        getChildren().addAll(label, box);
    }

    Grouping chosen() {
        return box.getValue();
    }

    private static final class Words extends StringConverter<Grouping> {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Grouping grouping) {
            return texts.of("group." + grouping.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Grouping fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
