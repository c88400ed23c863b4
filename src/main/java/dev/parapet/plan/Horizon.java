package dev.parapet.plan;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When an action is to be finished.
public enum Horizon {
    /// Within 30 days.
    NOW,
    /// In 31 to 90 days.
    NEXT,
    /// In 91 to 180 days, or later.
    LATER;

    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    /// A due day decides. Without one, risk and effort do: what is urgent and short comes first.
    static Horizon of(RiskLevel risk, Effort effort, Due due, LocalDate from) {
        return switch (due) {
            case Due.On(var day) -> within(ChronoUnit.DAYS.between(from, day));
            case Due.NotSet() -> suggested(risk, effort);
        };
    }

    private static Horizon within(long days) {
        if (days <= MONTH) {
            return NOW;
        }
        return days <= QUARTER ? NEXT : LATER;
    }

    private static Horizon suggested(RiskLevel risk, Effort effort) {
        return switch (risk) {
            case HIGH -> effort == Effort.LARGE ? NEXT : NOW;
            case MEDIUM -> effort == Effort.LARGE ? LATER : NEXT;
            case LOW, NONE -> effort == Effort.SMALL ? NEXT : LATER;
        };
    }
}
