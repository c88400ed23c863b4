package dev.parapet.assessment;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.RiskRule;

import java.util.List;

/// Why a question has its risk. Put into words by the wording package.
public sealed interface Reason {

    /// The practices of the risk's level that are missing or only partly in place.
    record Gaps(List<Practice> notInPlace, List<Practice> partly) implements Reason {
        public Gaps {
            notInPlace = List.copyOf(notInPlace);
            partly = List.copyOf(partly);
        }
    }

    /// A rule of the question matched.
    record RuleMatched(RiskRule rule) implements Reason {}

    /// No rule of the question matched, so the worst is assumed.
    record NoRuleMatched() implements Reason {}

    record AllInPlace() implements Reason {}

    record NothingAnswered() implements Reason {}

    /// What is answered is in place, but some is not answered.
    record NotAllAnswered(int answered, int asked) implements Reason {}

    /// No practice of the question applies.
    record NoPracticeApplies() implements Reason {}

    record QuestionDoesNotApply() implements Reason {}
}
