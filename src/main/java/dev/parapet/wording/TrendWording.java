package dev.parapet.wording;

import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;
import dev.parapet.assessment.Trend.Point;

import java.util.List;
import java.util.Map;

/// Says what a review came to at one moment.
public final class TrendWording {
    private static final List<Risk> RISKS = List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW);

    private final Wording wording;

    public TrendWording(Wording wording) {
        this.wording = wording;
    }

    /// Such as: 62 of 100, 80 % answered, 5 high, 3 medium and 1 low.
    public String figures(Point point) {
        return figures(point.score(), point.risks());
    }

    /// Score and risks, never the one without the other.
    public String figures(Score score, Map<Risk, Integer> risks) {
        return wording.say("trend.figures", wording.score(score), risks(risks));
    }

    /// How many questions carry which risk, such as: 5 high and 1 low.
    public String risks(Map<Risk, Integer> risks) {
        var counts =
                RISKS.stream()
                        .filter(risk -> risks.getOrDefault(risk, 0) > 0)
                        .map(risk ->
                                wording.say(
                                        "trend.count",
                                        risks.getOrDefault(risk, 0),
                                        wording.inside().risk(risk)))
                        .toList();
        return counts.isEmpty() ? wording.say("trend.no_risk") : wording.list(counts);
    }
}
