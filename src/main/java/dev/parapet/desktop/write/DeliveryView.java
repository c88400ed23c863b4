package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Texts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Whether the review goes along inside the file, and who may open it.
final class DeliveryView extends VBox {
    private final CheckBox enclosed;
    private final SafeguardView safeguard;

    /// @param encrypted whether the review's own file is
    /// @param enclose puts the review into the plan or leaves it out
    /// @param chooseKey asks for a key file
    DeliveryView(
            Texts texts,
            boolean encrypted,
            Consumer<Boolean> enclose,
            Supplier<Optional<Path>> chooseKey) {
        super(12);
        this.enclosed = new CheckBox(texts.of("enclosed"));
        this.safeguard = new SafeguardView(texts, chooseKey);
        enclosed.setId("enclosed");
        enclosed.setWrapText(true);
        enclosed.setOnAction(_ -> enclose.accept(enclosed.isSelected()));
        var note = new Label(texts.of(encrypted ? "enclosed.encrypted" : "enclosed.note"));
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "quiet");
        getChildren().setAll(new VBox(4, enclosed, note), safeguard);
    }

    void show(Choices choices) {
        enclosed.setSelected(choices.options().delivery().attachesReview());
    }

    SafeguardView safeguard() {
        return safeguard;
    }
}
