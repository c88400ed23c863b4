package dev.parapet.desktop.home;

import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.wording.Wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;

/// How many questions are at high, medium and low risk, each in a column of its own.
final class RiskFigures extends HBox {
    private static final List<Risk> SHOWN = List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW);
    private static final double MARK = 12;
    private static final double WIDTH = 38;
    private static final double FAINT = 0.45;
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    RiskFigures(Wording wording) {
        getStyleClass().add("risk-figures");
        setAlignment(Pos.CENTER_LEFT);
        for (var risk : SHOWN) {
            var mark = new RiskMark(wording, MARK);
            mark.show(risk);
            var figure = new Label("", mark);
            figure.setMinWidth(WIDTH);
            figure.setPrefWidth(WIDTH);
            getChildren().add(figure);
        }
    }

    /// Shows counts, in the order of the risks; what is not there stands back.
    void show(int high, int medium, int low) {
        var counts = List.of(high, medium, low);
        for (var i = 0; i < counts.size(); i++) {
            var figure = (Label) getChildren().get(i);
            figure.setText(Integer.toString(counts.get(i)));
            figure.pseudoClassStateChanged(ABSENT, counts.get(i) == 0);
            figure.getGraphic().setOpacity(counts.get(i) == 0 ? FAINT : 1);
        }
    }
}
