package dev.parapet.portfolio;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Risk;
import dev.parapet.assessment.Score;

/// What a review comes to at one moment.
///
/// @param high how many questions carry a high risk
/// @param medium how many carry a medium one
/// @param low how many carry a low one
public record Figures(int high, int medium, int low, Score score) {
    static Figures of(Assessment assessment) {
        var risks = assessment.risks();
        return new Figures(
                risks.getOrDefault(Risk.HIGH, 0),
                risks.getOrDefault(Risk.MEDIUM, 0),
                risks.getOrDefault(Risk.LOW, 0),
                assessment.score());
    }
}
