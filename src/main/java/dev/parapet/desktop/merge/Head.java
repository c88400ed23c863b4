package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Flow;
import dev.parapet.review.Conflict.Choice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// How many fields are left to decide, and one decision for all of them.
final class Head extends StackPane {
    private static final double NARROW = 860;

    private final Look look;
    private final Label title = Dressing.wrapping("title");
    private final Label meaning = Dressing.wrapping("quiet");
    private final Button ours;
    private final Button theirs;
    private final Button done;

    /// @param all decides all that is left in one way
    /// @param leave goes back to answering
    Head(Look look, Consumer<Choice> all, Runnable leave) {
        this.look = look;
        this.ours = button("all.ours", () -> all.accept(Choice.OURS));
        this.theirs = button("all.theirs", () -> all.accept(Choice.THEIRS));
        this.done = button("done", leave);
        done.getStyleClass().add("accent");
        title.setId("to-decide");
        var words = new VBox(4, title, meaning);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("head", "surface");
        getChildren()
                .add(
                        new Beside(NARROW, 16, words, new Flow(8, 8, ours, theirs, done))
                                .keepingLast()
                                .aligned(Pos.TOP_LEFT));
    }

    void show(int open, boolean readOnly) {
        title.setText(look.text("title", open));
        meaning.setText(look.text(open > 0 ? "meaning" : "meaning.none"));
        for (var button : new Button[] {ours, theirs}) {
            button.setDisable(readOnly);
            Dressing.show(button, open > 0);
        }
        Dressing.show(done, open == 0);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
