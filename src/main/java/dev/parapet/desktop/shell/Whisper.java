package dev.parapet.desktop.shell;

import dev.parapet.desktop.control.FocusLoan;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// A word in passing at the foot of the window: it goes by itself and moves nothing.
final class Whisper extends HBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Label sentence = new Label();
    private final PauseTransition passing = new PauseTransition(SHOWN);

    private final FocusLoan loan = new FocusLoan(this);
    private Runnable left = () -> {};

    Whisper() {
        getStyleClass().add("whisper");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        passing.setOnFinished(_ -> pass());
        setVisible(false);
    }

    /// @param left takes the keyboard where what had it before is gone
    void onLeft(Runnable left) {
        this.left = left;
    }

    /// It stays for as long as somebody is at it.
    private void pass() {
        if (loan.isTaken() || isHover()) {
            passing.playFromStart();
        } else {
            setVisible(false);
        }
    }

    /// @param actions what can be done about it, as in a notice
    void say(String words, Notice.Action... actions) {
        sentence.setText(words);
        setAccessibleText(words);
        getChildren().setAll(sentence);
        for (var action : actions) {
            getChildren().add(link(action));
        }
        setVisible(true);
        passing.playFromStart();
    }

    void hush() {
        passing.stop();
        loan.giveBack(left);
        setVisible(false);
    }

    private Hyperlink link(Notice.Action action) {
        var link = new Hyperlink(action.words());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            hush();
            action.run().run();
        });
        return link;
    }
}
