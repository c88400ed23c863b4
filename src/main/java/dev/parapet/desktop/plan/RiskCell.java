package dev.parapet.desktop.plan;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.wording.Wording;

import javafx.scene.control.TableCell;

/// The risk of an action: its mark and its word.
final class RiskCell extends TableCell<Row, Row> {
    private static final double MARK = 14;

    private final Wording wording;
    private final RiskMark mark;

    RiskCell(Wording wording) {
        this.wording = wording;
        this.mark = new RiskMark(wording, MARK);
        getStyleClass().addAll("risk-cell", "small");
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (!empty && item instanceof OfAction(var action)) {
            mark.show(Risk.of(action.risk()), action.isAccepted());
            setGraphic(mark);
            setText(wording.risk(action.risk()));
        } else {
            setGraphic(null);
            setText("");
        }
    }
}
