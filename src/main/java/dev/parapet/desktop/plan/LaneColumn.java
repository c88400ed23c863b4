package dev.parapet.desktop.plan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Predicate;

/// A lane on screen: its name, and what is due in it. It shows that it would take what is dragged
/// over it.
final class LaneColumn extends VBox {
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");
    private static final double LEAST = 240;
    private static final double LEAST_STACKED = 212;

    private final ActionList list;
    private final Predicate<Object> takes;

    /// @param takes whether something from there would move by being dropped here
    /// @param dropped is told that it was
    LaneColumn(Label head, ActionList list, Predicate<Object> takes, Runnable dropped) {
        super(8, head, list);
        this.list = list;
        this.takes = takes;
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("lane");
        setMinWidth(0);
        setPrefWidth(100);
        setVgrow(list, Priority.ALWAYS);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(false));
        setOnDragDropped(drag -> {
            drag.setDropCompleted(true);
            drag.consume();
            dropped.run();
        });
        stack(false);
    }

    /// How much room it asks for.
    ///
    /// @param stacked whether other lanes are above and below it
    void stack(boolean stacked) {
        list.setMinHeight(stacked ? LEAST_STACKED : LEAST);
    }

    private void over(DragEvent drag) {
        if (offer(drag.getGestureSource())) {
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
        }
    }

    /// Something is held over the lane.
    ///
    /// @return whether it would be taken
    boolean offer(Object from) {
        var taken = takes.test(from);
        mark(taken);
        return taken;
    }

    private void mark(boolean taking) {
        pseudoClassStateChanged(TAKING, taking);
    }
}
