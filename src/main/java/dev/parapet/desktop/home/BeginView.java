package dev.parapet.desktop.home;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The ways to begin, at the left of the start page.
final class BeginView extends VBox {
    private final Texts texts;

    BeginView(HomeScreen.Actions actions, boolean hasSample, Texts texts) {
        this.texts = texts;
        getStyleClass().add("begin");
        var begin = button("begin.new", Feather.PLUS, actions::newReview);
        begin.getStyleClass().add(Styles.ACCENT);
        getChildren()
                .addAll(
                        heading(),
                        begin,
                        button("begin.open", Feather.FOLDER, actions::chooseFile));
        if (hasSample) {
            getChildren().add(button("begin.sample", Feather.COMPASS, actions::openSample));
        }
        getChildren().add(hint());
    }

    private Label heading() {
        var heading = new Label(texts.of("begin.heading"));
        heading.getStyleClass().add("title");
        return heading;
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label hint() {
        var hint = new Label(texts.of("begin.drop"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("small", "quiet");
        return hint;
    }
}
