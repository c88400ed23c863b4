package dev.parapet.assessment;

import dev.parapet.questionset.RiskLevel;

/// The risk of a question.
public enum Risk {
    HIGH,
    MEDIUM,
    LOW,
    /// Every practice that applies is in place, or a rule of the question says so.
    NONE,
    /// Not enough is answered to say.
    UNANSWERED,
    NOT_APPLICABLE;

    public static Risk of(RiskLevel level) {
        return switch (level) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
            case NONE -> NONE;
        };
    }
}
