package dev.parapet.report.exchange;

import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Terms;

import java.util.Map;

/// Scores and counts of risks, the same wherever Parapet writes them as JSON.
public final class FiguresJson {
    private FiguresJson() {}

    /// Points and completeness from 0 to 100, and the practices that they come from.
    public static Node of(Score score) {
        return new MappingBuilder()
                .put("points", Numeral.of(score.points()))
                .put("completeness", Numeral.of(score.completeness()))
                .put("answered", Numeral.of(score.answered()))
                .put("asked", Numeral.of(score.asked()))
                .build();
    }

    /// How many questions have each risk; zero where the map is silent.
    public static Node of(Map<Risk, Integer> risks) {
        var node = new MappingBuilder();
        for (var risk : Risk.values()) {
            node.put(Terms.of(risk), Numeral.of(risks.getOrDefault(risk, 0)));
        }
        return node.build();
    }
}
