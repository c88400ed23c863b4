package dev.parapet.desktop.shell;

import atlantafx.base.theme.Styles;

import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.desktop.session.Step;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// Undo and redo as two buttons that say what they would do.
final class UndoButtons extends HBox {
    private final Texts texts;
    private final StepWords words;
    private final Button undo = icon("undo", Feather.CORNER_UP_LEFT);
    private final Button redo = icon("redo", Feather.CORNER_UP_RIGHT);

    UndoButtons(Texts texts, StepWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("undo-buttons");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(undo, redo);
    }

    void onAction(Runnable doUndo, Runnable doRedo) {
        undo.setOnAction(_ -> doUndo.run());
        redo.setOnAction(_ -> doRedo.run());
    }

    /// Shows what can be undone in a session, for as long as it is open.
    Subscription follow(ReviewSession session) {
        return session.toUndo()
                .subscribe(step -> show(undo, "undo", step, session))
                .and(session.toRedo().subscribe(step -> show(redo, "redo", step, session)));
    }

    private void show(Button button, String key, Optional<Step> step, ReviewSession session) {
        var says =
                step.map(last -> texts.of(key, words.of(last, session.review().get())))
                        .orElse(texts.of(key + ".nothing"));
        button.setDisable(step.isEmpty());
        button.setAccessibleText(says);
        Hint.on(button, texts.of(key + ".tooltip", says));
    }

    private static Button icon(String id, Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setFocusTraversable(false);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }
}
