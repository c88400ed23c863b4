package dev.parapet.desktop.results;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Comparison;
import dev.parapet.assessment.Risk;
import dev.parapet.desktop.control.Beside;
import dev.parapet.desktop.control.Flow;
import dev.parapet.desktop.control.RiskMark;
import dev.parapet.desktop.control.Texts;
import dev.parapet.wording.ComparisonWording;
import dev.parapet.wording.Wording;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is read after the verdict: questions by risk, the score with its completeness, practices
/// answered.
final class FiguresView extends VBox {
    private static final double MARK = 18;
    private static final double NARROW = 800;

    private final Texts texts;
    private final Wording wording;
    private final ComparisonWording words;
    private final Map<Risk, Figure> risks = new EnumMap<>(Risk.class);
    private final Figure score = new Figure();
    private final Figure practices = new Figure();

    FiguresView(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        this.words = new ComparisonWording(wording);
        getStyleClass().add("figures");
        var counts = new Flow(24, 16);
        for (var risk : Risk.values()) {
            var figure = new Figure(mark(risk));
            risks.put(risk, figure);
            counts.getChildren().add(figure);
        }
        counts.setMinWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS);
        getChildren().add(new Beside(NARROW, 32, counts, new HBox(32, score, practices)));
    }

    void show(Assessment assessment) {
        assessment
                .risks()
                .forEach((risk, count) -> figure(risk).show("" + count, wording.risk(risk)));
        var sum = assessment.score();
        score.show(
                sum.hasPoints() ? "" + sum.points() : texts.of("score.none"),
                texts.of(sum.hasPoints() ? "score.label" : "score.label.none", sum.completeness()));
        practices.show("" + sum.answered(), texts.of("practices.label", sum.asked()));
    }

    /// What the score changed by since the last milestone; away where there is none.
    void showChange(Optional<Comparison> since) {
        score.showAside(since.map(comparison -> words.signed(comparison.points())).orElse(""));
    }

    private Figure figure(Risk risk) {
        return risks.getOrDefault(risk, score);
    }

    private RiskMark mark(Risk risk) {
        var mark = new RiskMark(wording, MARK);
        mark.show(risk);
        return mark;
    }

    /// A large figure above what it counts.
    private static final class Figure extends VBox {
        private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

        private final Label value = new Label();
        private final Label aside = new Label();
        private final Label label = new Label();

        Figure(Node... mark) {
            super(4);
            setMinWidth(USE_PREF_SIZE);
            value.getStyleClass().add("verdict");
            label.getStyleClass().addAll("small", "quiet");
            var line = new HBox(8, mark);
            line.setAlignment(Pos.CENTER_LEFT);
            aside.getStyleClass().addAll("strong", "quiet");
            showAside("");
            line.getChildren().addAll(value, aside);
            getChildren().addAll(line, label);
        }

        /// A smaller figure beside the large one.
        void showAside(String figure) {
            aside.setText(figure);
            aside.setVisible(!figure.isEmpty());
            aside.setManaged(!figure.isEmpty());
        }

        void show(String figure, String counts) {
            value.setText(figure);
            label.setText(counts);
            value.pseudoClassStateChanged(ZERO, figure.equals("0"));
        }
    }
}
