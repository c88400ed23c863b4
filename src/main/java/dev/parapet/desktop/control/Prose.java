package dev.parapet.desktop.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text that wraps, with what stands between backticks set as code.
public final class Prose extends TextFlow {
    private static final double LINE_SPACING = 3;

    private final String style;

    /// Text in one style of the theme, such as `body`.
    public Prose(String style) {
        this.style = style;
        getStyleClass().add("prose");
        setLineSpacing(LINE_SPACING);
        setMinWidth(0);
    }

    public void show(String text) {
        getChildren().clear();
        var parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                getChildren().add(part(parts[i], i % 2 == 1));
            }
        }
        setAccessibleText(text);
    }

    private Text part(String words, boolean code) {
        var text = new Text(words);
        text.getStyleClass().addAll(style, code ? "code" : "words");
        return text;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Sheet.of("controls.css");
    }
}
