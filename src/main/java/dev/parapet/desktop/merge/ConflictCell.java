package dev.parapet.desktop.merge;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.WrappingCell;
import dev.parapet.review.Conflict;
import dev.parapet.review.Review;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// One field of the list: which it is, and whether it is decided.
final class ConflictCell extends WrappingCell<Conflict> {
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private final Look look;
    private final Supplier<Review> review;
    private final FontIcon mark = new FontIcon(Feather.CIRCLE);
    private final Label field = Dressing.wrapping("strong");
    private final Label subject = Dressing.wrapping("small", "quiet");
    private final HBox line;

    ConflictCell(Look look, Supplier<Review> review) {
        this.look = look;
        this.review = review;
        getStyleClass().add("conflict-row");
        var words = new VBox(2, field, subject);
        words.setMinWidth(0);
        line = new HBox(12, mark, words);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Conflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        if (empty || conflict == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var now = review.get();
        var decided = !now.conflicts().contains(conflict);
        field.setText(look.fields().quoted(conflict.field(), now.sets()));
        subject.setText(look.fields().title(conflict.field(), now.sets()));
        Dressing.show(subject, !subject.getText().isEmpty());
        mark.setIconCode(decided ? Feather.CHECK : Feather.CIRCLE);
        pseudoClassStateChanged(DECIDED, decided);
        setGraphic(line);
        setAccessibleText(
                look.text(
                        decided ? "row.decided" : "row.open", field.getText(), subject.getText()));
    }
}
