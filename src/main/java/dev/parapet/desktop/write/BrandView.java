package dev.parapet.desktop.write;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.document.Loaded;
import dev.parapet.document.Problem;
import dev.parapet.report.brand.BrandFile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose look the plan has: Parapet's own, or that of a brand file.
final class BrandView extends VBox {
    private final Texts texts;
    private final Label look = new Label();
    private final Label problems = new Label();
    private final Button remove = new Button();

    /// @param choose asks for a brand file
    /// @param forget goes back to Parapet's own look
    BrandView(Texts texts, Runnable choose, Runnable forget) {
        super(8);
        this.texts = texts;
        look.setWrapText(true);
        problems.setWrapText(true);
        problems.getStyleClass().addAll("small", "problem");
        var button = new Button(texts.of("brand.choose"));
        button.setId("brand-choose");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> choose.run());
        remove.setText(texts.of("brand.remove"));
        remove.setId("brand-remove");
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> {
            button.requestFocus();
            forget.run();
        });
        getChildren().setAll(look, new FlowPane(8, 8, button, remove), problems);
        showOwn();
    }

    /// Shows what came of reading a brand file.
    void show(Path file, Loaded<BrandFile> brand) {
        switch (brand) {
            case Loaded.Ready<BrandFile>(var read, _) -> {
                look.setText(
                        texts.of(
                                "brand.of",
                                Optional.of(read.brand().name())
                                        .filter(name -> !name.isBlank())
                                        .orElse(String.valueOf(file.getFileName()))));
                tell("");
                Dressing.show(remove, true);
            }
            case Loaded.Refused<BrandFile>(var wrong) ->
                    tell(
                            texts.of(
                                    "brand.wrong",
                                    wrong.stream()
                                            .map(Problem::toString)
                                            .collect(Collectors.joining("\n"))));
        }
    }

    void showOwn() {
        look.setText(texts.of("brand.own"));
        tell("");
        Dressing.show(remove, false);
    }

    /// Says what is wrong; nothing where it is empty.
    void tell(String sentence) {
        problems.setText(sentence);
        Dressing.show(problems, !sentence.isEmpty());
    }
}
