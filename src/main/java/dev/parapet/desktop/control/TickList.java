package dev.parapet.desktop.control;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list from which one chooses by ticks: by a click anywhere in a row, or by the space bar. Where
/// it is narrow, a row takes as many lines as its words need.
///
/// @param <T> what is chosen
public final class TickList<T> extends ListView<T> {
    private static final double NARROW = 480;

    private final TickCell.Saying<T> saying;

    public TickList(TickCell.Saying<T> saying) {
        this.saying = saying;
        getStyleClass().add("tick-list");
        addEventFilter(KeyEvent.KEY_PRESSED, this::toggleBySpace);
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .subscribe(this::stack);
    }

    private void stack(boolean stacked) {
        getStyleClass().remove("stacked");
        if (stacked) {
            getStyleClass().add("stacked");
        }
        setCellFactory(_ -> new TickCell<>(saying, stacked));
    }

    private void toggleBySpace(KeyEvent event) {
        var item = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.SPACE && item != null) {
            event.consume();
            saying.chosen(item).set(!saying.chosen(item).get());
        }
    }
}
