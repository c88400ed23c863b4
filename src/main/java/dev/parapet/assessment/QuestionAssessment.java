package dev.parapet.assessment;

import dev.parapet.questionset.Layer;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.Scope.Asked;

import java.util.Map;
import java.util.Set;

/// What the answers to one question come to.
///
/// @param accepted whether everything that makes the risk is accepted; it still shows its level
/// @param score of the question; nothing asked where it does not apply
/// @param parts the same score by what its practices touch
public record QuestionAssessment(
        Asked asked, Risk risk, Reason reason, boolean accepted, Score score, Parts parts) {

    /// A question's score taken apart.
    ///
    /// @param byLayer by the layers that practices protect; a practice in two layers counts in both
    /// @param bySide by the side that carries them
    /// @param byService by the products they name
    /// @param counted the practices that count here; one that stands in two questions counts in the
    ///   first that applies
    public record Parts(
            Map<Layer, Score> byLayer,
            Map<Side, Score> bySide,
            Map<String, Score> byService,
            Set<PracticeRef> counted) {
        public Parts {
            byLayer = Map.copyOf(byLayer);
            bySide = Map.copyOf(bySide);
            byService = Map.copyOf(byService);
            counted = Set.copyOf(counted);
        }
    }

    public QuestionRef ref() {
        return asked.ref();
    }
}
