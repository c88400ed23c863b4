package dev.parapet.desktop.home;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The ways to begin, at the left of the start page.
final class BeginView extends VBox {
    private static final PseudoClass IN_LINE = PseudoClass.getPseudoClass("in-line");

    private final Texts texts;
    private final List<Button> buttons = new ArrayList<>();

    BeginView(HomeScreen.Actions actions, boolean hasSample, Texts texts) {
        this.texts = texts;
        getStyleClass().add("begin");
        var begin = button("begin.new", Feather.PLUS, actions::newReview);
        begin.getStyleClass().add(Styles.ACCENT);
        buttons.add(begin);
        buttons.add(button("begin.open", Feather.FOLDER, actions::chooseFile));
        if (hasSample) {
            buttons.add(button("begin.sample", Feather.COMPASS, actions::openSample));
        }
        lay(false);
    }

    /// @param inLine whether it lies above the lists instead of beside them
    void lay(boolean inLine) {
        getChildren().clear();
        pseudoClassStateChanged(IN_LINE, inLine);
        if (inLine) {
            var line = new Flow(8, 8);
            line.getChildren().setAll(buttons);
            getChildren().setAll(line);
        } else {
            getChildren().add(heading());
            getChildren().addAll(buttons);
            getChildren().add(hint());
        }
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
