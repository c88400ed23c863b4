package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Whether the plan is for outsiders.
final class OutsidersView extends VBox {
    private final CheckBox box;

    /// @param sanitise takes names and accounts out of the plan, or leaves them in
    OutsidersView(Texts texts, Consumer<Boolean> sanitise) {
        super(4);
        this.box = new CheckBox(texts.of("sanitised"));
        box.setId("sanitised");
        box.setOnAction(_ -> sanitise.accept(box.isSelected()));
        var note = Dressing.paragraph(texts.of("sanitised.note"), "small", "quiet");
        getChildren().setAll(box, note);
    }

    void show(boolean sanitised) {
        box.setSelected(sanitised);
    }
}
