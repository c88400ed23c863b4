package dev.parapet.plan;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// When an action is to be finished.
public enum Horizon {
    /// Within 30 days.
    NOW(30),
    /// In 31 to 90 days.
    NEXT(90),
    /// In 91 to 180 days.
    LATER(180),
    /// After 180 days: only what is due then, for nothing is put off so far unasked.
    BEYOND(365);

    private final int days;

    Horizon(int days) {
        this.days = days;
    }

    /// The last day of the horizon; a year on in the one without an end.
    public LocalDate lastDay(LocalDate from) {
        return from.plusDays(days);
    }

    /// The horizon so many places further, or the first or last.
    public Horizon moved(int by) {
        var all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + by, 0, all.size() - 1));
    }

    /// A due day decides. Without one, risk and effort do: what is urgent and short comes first.
    static Horizon of(RiskLevel risk, Effort effort, Due due, LocalDate from) {
        return switch (due) {
            case Due.On(var day) -> within(ChronoUnit.DAYS.between(from, day));
            case Due.NotSet() -> suggested(risk, effort);
        };
    }

    private static Horizon within(long days) {
        if (days <= NOW.days) {
            return NOW;
        }
        if (days <= NEXT.days) {
            return NEXT;
        }
        return days <= LATER.days ? LATER : BEYOND;
    }

    private static Horizon suggested(RiskLevel risk, Effort effort) {
        return switch (risk) {
            case HIGH -> effort == Effort.LARGE ? NEXT : NOW;
            case MEDIUM -> effort == Effort.LARGE ? LATER : NEXT;
            case LOW, NONE -> effort == Effort.SMALL ? NEXT : LATER;
        };
    }
}
