package dev.parapet.desktop.results;

import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.results.HeatMap.Cell;
import dev.parapet.wording.Wording;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One cell of the heat map: the mark of its worst risk and, where there are gaps, how many. The
/// more gaps, the stronger its tint.
final class HeatCell extends StackPane {
    private static final double MARK = 14;
    private static final double FAINTEST = 0.06;
    private static final double STEP = 0.03;
    private static final double STRONGEST = 0.24;

    private final Button button = new Button();

    HeatCell(Wording wording, Cell cell) {
        var mark = new RiskMark(wording, MARK);
        mark.show(cell.worst());
        button.getStyleClass().add("heat-cell");
        button.setGraphic(mark);
        button.setText(cell.gaps().isEmpty() ? "" : "" + cell.gaps().size());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var tint = new Region();
        tint.getStyleClass().addAll("heat-tint", RiskMark.styleOf(cell.worst()));
        tint.setOpacity(Math.min(STRONGEST, FAINTEST + STEP * cell.gaps().size()));
        getChildren().addAll(tint, button);
    }

    Button button() {
        return button;
    }
}
