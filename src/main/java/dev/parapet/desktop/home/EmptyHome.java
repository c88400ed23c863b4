package dev.parapet.desktop.home;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The start page before the first review: what this is for, and two ways to begin.
final class EmptyHome extends VBox {
    private static final double LINE = 680;

    private final Texts texts;
    private final Button begin;

    EmptyHome(HomeScreen.Actions actions, boolean hasSample, Texts texts) {
        this.texts = texts;
        this.begin = button("begin.new", Feather.PLUS, actions::newReview);
        begin.getStyleClass().add(Styles.ACCENT);
        getStyleClass().add("empty-home");
        setAlignment(Pos.CENTER);
        getChildren().addAll(sentence(), buttons(actions, hasSample), other(actions, hasSample));
    }

    /// The way that most take first.
    Button begin() {
        return begin;
    }

    private Label sentence() {
        var sentence = new Label(texts.of("empty.sentence"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(LINE);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.getStyleClass().add("verdict");
        return sentence;
    }

    private HBox buttons(HomeScreen.Actions actions, boolean hasSample) {
        var second =
                hasSample
                        ? button("begin.sample", Feather.COMPASS, actions::openSample)
                        : button("begin.open", Feather.FOLDER, actions::chooseFile);
        var buttons = new HBox(begin, second);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The way in for somebody who was sent a review.
    private HBox other(HomeScreen.Actions actions, boolean hasSample) {
        var drop = new Label(texts.of(hasSample ? "empty.sent" : "empty.drop"));
        drop.getStyleClass().add("quiet");
        var line = new HBox(drop);
        if (hasSample) {
            var open = new Hyperlink(texts.of("empty.open"));
            open.setOnAction(_ -> actions.chooseFile());
            line.getChildren().add(open);
        }
        line.setAlignment(Pos.BASELINE_CENTER);
        line.getStyleClass().add("other");
        return line;
    }
}
