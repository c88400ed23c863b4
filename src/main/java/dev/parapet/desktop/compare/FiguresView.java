package dev.parapet.desktop.compare;

import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.desktop.control.Dressing;
import dev.parapet.desktop.control.RiskMark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// Score and risks of both sides, with what they changed by.
final class FiguresView extends FlowPane {
    private static final double MARK = 16;
    private static final List<Risk> RISKS = List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW);

    private final Look look;

    FiguresView(Look look) {
        super(40, 16);
        this.look = look;
        getStyleClass().add("compared-figures");
    }

    void show(Comparison comparison) {
        var from = comparison.from().assessment();
        var to = comparison.to().assessment();
        getChildren()
                .setAll(
                        figure(
                                points(from.score()),
                                points(to.score()),
                                look.text(
                                        "figures.score",
                                        look.comparison().signed(comparison.points()),
                                        from.score().completeness(),
                                        to.score().completeness())));
        for (var risk : RISKS) {
            var mark = new RiskMark(look.wording(), MARK);
            mark.show(risk);
            getChildren()
                    .add(
                            figure(
                                    "" + from.risks().getOrDefault(risk, 0),
                                    "" + to.risks().getOrDefault(risk, 0),
                                    look.text(
                                            "figures.risk",
                                            look.wording().risk(risk),
                                            look.comparison().signed(comparison.count(risk))),
                                    mark));
        }
    }

    private String points(Score score) {
        return score.hasPoints() ? "" + score.points() : look.text("figures.none");
    }

    private static Node figure(String from, String to, String label, Node... mark) {
        var was = Dressing.text(from, "verdict", "quiet");
        var line = new HBox(8, mark);
        line.getChildren()
                .addAll(was, Dressing.text("→", "title", "quiet"), Dressing.text(to, "verdict"));
        line.setAlignment(Pos.CENTER_LEFT);
        var figure = new VBox(4, line, Dressing.text(label, "small", "quiet"));
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }
}
