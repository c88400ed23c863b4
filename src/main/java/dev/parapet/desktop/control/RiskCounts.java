package dev.parapet.desktop.control;

import dev.parapet.assessment.Risk;
import dev.parapet.wording.Wording;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many questions are at high, medium and low risk, as marks with figures.
public final class RiskCounts extends HBox {
    private static final List<Risk> SHOWN = List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW);
    private static final double GAP = 12;
    private static final double MARK = 12;

    private final Wording wording;
    private final Map<Risk, Label> figures = new EnumMap<>(Risk.class);

    public RiskCounts(Wording wording) {
        super(GAP);
        this.wording = wording;
        getStyleClass().add("risk-counts");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        SHOWN.forEach(risk -> getChildren().add(figure(risk)));
    }

    /// Shows counts; a risk without an entry counts as 0.
    public void show(Map<Risk, Integer> counts) {
        figures.forEach(
                (risk, label) -> label.setText(Integer.toString(counts.getOrDefault(risk, 0))));
        setAccessibleText(
                String.join(
                        ", ",
                        SHOWN.stream()
                                .map(risk ->
                                        wording.risk(risk) + " " + counts.getOrDefault(risk, 0))
                                .toList()));
    }

    private Label figure(Risk risk) {
        var mark = new RiskMark(wording, MARK);
        mark.show(risk);
        var label = new Label("0", mark);
        label.setGraphicTextGap(4);
        figures.put(risk, label);
        return label;
    }
}
