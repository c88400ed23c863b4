package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.GrowingTextArea;
import dev.parapet.review.Conflict;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.WorkloadField;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// A text of the person's own in place of either side's: closed until they want it.
final class OwnWords extends VBox {
    private static final FieldRef NAME = new FieldRef.OfWorkload(WorkloadField.NAME);

    private final GrowingTextArea text = new GrowingTextArea(2);
    private final Hyperlink begin;
    private final Button keep;
    private final Button leave;
    private final HBox buttons;
    private Optional<Conflict> conflict = Optional.empty();
    private String offered = "";

    OwnWords(Look look, Consumer<FieldValue> onKeep) {
        super(8);
        begin = new Hyperlink(look.text("own"));
        begin.setId("own-begin");
        keep = new Button(look.text("own.keep"));
        keep.setId("own-keep");
        leave = new Button(look.text("own.leave"));
        buttons = new HBox(8, keep, leave);
        text.setId("own-text");
        text.setAccessibleText(look.text("own.text"));
        begin.setOnAction(_ -> open(true));
        leave.setOnAction(_ -> open(false));
        keep.setOnAction(_ -> {
            open(false);
            conflict.ifPresent(about -> onKeep.accept(value(about)));
        });
        text.textProperty().subscribe(now -> keep.setDisable(!mayBe(now)));
        getChildren().addAll(begin, text, buttons);
        open(false);
    }

    /// Turns to a field.
    ///
    /// @param beginning what the text begins with
    void show(Conflict next, String beginning, boolean changeable) {
        if (!changeable || conflict.filter(next::equals).isEmpty()) {
            open(false);
        }
        conflict = Optional.of(next);
        offered = beginning;
        Dressing.show(this, changeable && canBe(next.ours()));
    }

    /// Opens the text, to write in it.
    void open() {
        if (isVisible()) {
            open(true);
        }
    }

    private void open(boolean on) {
        Dressing.show(begin, !on);
        Dressing.show(text, on);
        Dressing.show(buttons, on);
        if (on) {
            text.setText(offered);
            text.requestFocus();
            text.end();
        }
    }

    private FieldValue value(Conflict about) {
        var written = text.getText().strip();
        return about.ours() instanceof FieldValue.Words
                ? new FieldValue.Words(written.replaceAll("\\s+", " "))
                : new FieldValue.Prose(written);
    }

    private static boolean canBe(FieldValue value) {
        return value instanceof FieldValue.Words || value instanceof FieldValue.Prose;
    }

    /// A workload has a name.
    private boolean mayBe(String written) {
        return !written.isBlank() || conflict.map(Conflict::field).filter(NAME::equals).isEmpty();
    }
}
