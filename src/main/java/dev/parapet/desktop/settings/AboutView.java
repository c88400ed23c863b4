package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Texts;
import dev.parapet.settings.Release;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which Parapet this is, and the licences of all that it is made of.
final class AboutView extends VBox {
    private final Texts texts;

    AboutView(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("group", "about");
        setId("about");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.of("about.version", Release.NUMBER));
        var card = new VBox(12, head(), libraries());
        card.getStyleClass().addAll("card", "about-card");
        getChildren().addAll(Dressing.text(texts.of("about"), "heading"), card);
    }

    private HBox head() {
        var words =
                new VBox(
                        4,
                        Dressing.text(texts.of("about.version", Release.NUMBER), "strong"),
                        Dressing.paragraph(texts.of("about.says"), "small", "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var copy = new Button(texts.of("about.copy"));
        copy.setId("about-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(details());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(texts.of("about.copied"));
        });
        return new HBox(24, words, copy);
    }

    /// What helps whoever is asked about a problem.
    private String details() {
        return String.join(
                "\n",
                texts.of("about.version", Release.NUMBER),
                "Java " + Runtime.version(),
                "JavaFX " + System.getProperty("javafx.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
    }

    private GridPane libraries() {
        var grid = new GridPane(24, 8);
        grid.getColumnConstraints().addAll(growing(), growing());
        var row = 0;
        for (var part : ThirdParty.read()) {
            grid.addRow(
                    row++,
                    Dressing.paragraph(part.what(), "small"),
                    Dressing.paragraph(part.licence(), "small", "quiet"));
        }
        return grid;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        return column;
    }
}
