package dev.parapet.desktop.results;

import dev.parapet.desktop.control.Texts;

import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Copies a chart to the clipboard as a picture: by a button, by the chart's own menu, or by the
/// keys for copying while one of its parts has the keyboard.
final class PictureCopy {
    /// Twice the pixels of the screen, so that the picture stays sharp on a slide.
    private static final double SCALE = 2;

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Region chart;
    private final Button button = new Button("", new FontIcon(Feather.COPY));

    /// @param id of the chart among those of the screen
    PictureCopy(Texts texts, Region chart, String id) {
        this.texts = texts;
        this.chart = chart;
        chart.getStyleClass().add("picture");
        button.setId("copy-" + id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> copy());
        button.focusedProperty().subscribe(_ -> button.setText(texts.of("picture.copy")));
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chart.setOnContextMenuRequested(asked -> {
            menu().show(chart, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
    }

    Button button() {
        return button;
    }

    private ContextMenu menu() {
        var item = new MenuItem(texts.of("picture.copy"));
        item.setOnAction(_ -> copy());
        return new ContextMenu(item);
    }

    private void pressed(KeyEvent key) {
        if (COPY.match(key)) {
            key.consume();
            copy();
        }
    }

    private void copy() {
        var look = new SnapshotParameters();
        look.setTransform(Transform.scale(SCALE, SCALE));
        look.setFill(Color.TRANSPARENT);
        var content = new ClipboardContent();
        content.putImage(chart.snapshot(look, null));
        Clipboard.getSystemClipboard().setContent(content);
        button.setText(texts.of("picture.copied"));
    }
}
