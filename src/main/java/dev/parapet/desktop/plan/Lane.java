package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.review.ActionPlan.Due;

import java.time.LocalDate;
import java.util.List;

/// A lane of the roadmap: the horizons of the plan, and one of its own for what is due after the
/// last of them.
enum Lane {
    NOW,
    NEXT,
    LATER,
    BEYOND;

    static Lane of(Action action, LocalDate today) {
        return switch (action.horizon()) {
            case NOW -> NOW;
            case NEXT -> NEXT;
            case LATER -> isBeyond(action.plan().due(), today) ? BEYOND : LATER;
        };
    }

    private static boolean isBeyond(Due due, LocalDate today) {
        return due instanceof Due.On(var day) && day.isAfter(Horizon.LATER.lastDay(today));
    }

    /// By when an action is due that is moved here: the last day of the lane, and a year from today
    /// in the one without an end.
    LocalDate dueDay(LocalDate today) {
        return switch (this) {
            case NOW -> Horizon.NOW.lastDay(today);
            case NEXT -> Horizon.NEXT.lastDay(today);
            case LATER -> Horizon.LATER.lastDay(today);
            case BEYOND -> today.plusYears(1);
        };
    }

    /// The lane so many places further, or the first or last.
    Lane moved(int by) {
        var lanes = List.of(values());
        return lanes.get(Math.clamp(lanes.indexOf(this) + by, 0, lanes.size() - 1));
    }
}
