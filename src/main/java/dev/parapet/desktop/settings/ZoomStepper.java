package dev.parapet.desktop.settings;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.CurrentPreferences;
import dev.parapet.settings.Look;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes everything in the window larger or smaller, a size at a time.
final class ZoomStepper extends HBox {
    private static final double GAP = 8;

    private final CurrentPreferences preferences;
    private final Texts texts;

    ZoomStepper(CurrentPreferences preferences, Texts texts) {
        super(GAP);
        this.preferences = preferences;
        this.texts = texts;
        var smaller = step("zoom.smaller", Feather.MINUS, -1);
        var larger = step("zoom.larger", Feather.PLUS, 1);
        var percent = new Label();
        preferences
                .property()
                .map(now -> now.look().zoom())
                .subscribe(zoom -> {
                    percent.setText(texts.of("zoom.percent", zoom));
                    smaller.setDisable(zoom.equals(Look.ZOOMS.getFirst()));
                    larger.setDisable(zoom.equals(Look.ZOOMS.getLast()));
                });
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(smaller, percent, larger);
    }

    private Button step(String key, Feather icon, int steps) {
        var button = new Button("", new FontIcon(icon));
        button.setAccessibleText(texts.of(key));
        Hint.on(button, texts.of(key));
        button.setOnAction(_ -> preferences.change(now -> now.withLook(now.look().zoomed(steps))));
        return button;
    }
}
