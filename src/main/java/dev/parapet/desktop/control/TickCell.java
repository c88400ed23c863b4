package dev.parapet.desktop.control;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// A row of a list from which one chooses by ticks. A click anywhere in the row turns its tick.
///
/// @param <T> what is chosen
public final class TickCell<T> extends WrappingCell<T> {
    private static final double ID = 88;

    private final CheckBox box = new CheckBox();
    private final Label id = Dressing.label("small", "quiet");
    private final Label title = Dressing.label();
    private final Label standing = Dressing.label("small", "quiet");
    private final Region line;
    private final Saying<T> saying;
    private Subscription following = Subscription.EMPTY;

    /// What the rows of a list say.
    public interface Saying<T> {
        Words words(T item);

        /// Whether an item is chosen.
        BooleanProperty chosen(T item);

        /// What a screen reader says.
        String said(Words words, boolean isChosen);
    }

    /// What a row says.
    ///
    /// @param standing how it stands, at the end of the row
    public record Words(String id, String title, String standing) {}

    /// @param stacked whether the title stands in lines of its own
    TickCell(Saying<T> saying, boolean stacked) {
        this.saying = saying;
        getStyleClass().add("tick-cell");
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        id.setMinWidth(ID);
        id.setMaxWidth(ID);
        id.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        standing.setMinWidth(USE_PREF_SIZE);
        this.line = stacked ? stack() : beside();
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private Region beside() {
        var beside = new HBox(8, box, id, title, standing);
        beside.setAlignment(Pos.CENTER_LEFT);
        return beside;
    }

    private Region stack() {
        id.setMinWidth(0);
        id.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(id, Priority.ALWAYS);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var above = new HBox(8, box, id, standing);
        above.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, above, title);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var words = saying.words(item);
        id.setText(words.id());
        title.setText(words.title());
        standing.setText(words.standing());
        following = saying.chosen(item).subscribe(now -> show(words, now));
        setGraphic(line);
    }

    private void show(Words words, boolean isChosen) {
        box.setSelected(isChosen);
        setAccessibleText(saying.said(words, isChosen));
    }

    private void clicked(MouseEvent event) {
        var item = getItem();
        if (event.getButton() == MouseButton.PRIMARY && item != null) {
            saying.chosen(item).set(!saying.chosen(item).get());
        }
    }
}
