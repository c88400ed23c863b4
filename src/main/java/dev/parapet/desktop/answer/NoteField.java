package dev.parapet.desktop.answer;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.Hint;
import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.keys.AnswerCommand;
import dev.parapet.desktop.keys.KeyNames;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// A note with its name above it, and beside that whether it is private.
final class NoteField extends VBox {
    private final CheckBox mark = new CheckBox();
    private boolean showing;

    /// @param kept takes what a person chooses
    NoteField(Setting setting, String named, Node note, Consumer<Boolean> kept) {
        super(4);
        var name = Dressing.label("small", "quiet");
        name.setText(named);
        name.setLabelFor(note);
        note.setAccessibleText(named);
        mark.setText(setting.text("private"));
        mark.setAccessibleText(setting.text("private.said", named));
        Hint.on(mark, setting.text("private.meaning", keys(setting)));
        mark.getStyleClass().add("small");
        mark.setDisable(setting.session().isReadOnly());
        mark.selectedProperty()
                .subscribe((_, next) -> {
                    if (!showing) {
                        kept.accept(next);
                    }
                });
        getChildren().addAll(head(name), note);
    }

    private static String keys(Setting setting) {
        var names = new Texts("dev.parapet.desktop.keys.texts", setting.wording().locale());
        return new KeyNames(names).of(AnswerCommand.PRIVATE.strokes().getFirst());
    }

    /// Marks the note as private, or takes the mark away.
    void turnMark() {
        if (!mark.isDisabled()) {
            mark.setSelected(!mark.isSelected());
        }
    }

    void show(boolean isPrivate) {
        showing = true;
        mark.setSelected(isPrivate);
        showing = false;
    }

    private Node head(Label name) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var head = new HBox(8, name, between, mark);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
