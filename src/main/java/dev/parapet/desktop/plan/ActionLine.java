package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Dressing;
import dev.parapet.plan.Action;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// An action in the matrix: its id and title in one line.
final class ActionLine extends ListCell<Action> {
    static final double HEIGHT = 30;
    private static final double ROOM_FOR_ID = 220;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Label id = Dressing.label("small", "quiet");
    private final Label title = Dressing.label("name");
    private final Tooltip whole = new Tooltip();
    private final HBox line = new HBox(8, id, title);

    ActionLine() {
        getStyleClass().add("action-line");
        id.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        line.getStyleClass().add("line");
        setPrefWidth(0);
        widthProperty().subscribe(width -> Dressing.show(id, width.doubleValue() >= ROOM_FOR_ID));
    }

    @Override
    protected void updateItem(Action action, boolean empty) {
        super.updateItem(action, empty);
        pseudoClassStateChanged(DONE, !empty && action != null && action.isDone());
        if (empty || action == null) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        id.setText(action.practice().id());
        title.setText(action.practice().title());
        whole.setText(title.getText());
        setTooltip(whole);
        setGraphic(line);
        setAccessibleText(id.getText() + " " + title.getText());
    }
}
