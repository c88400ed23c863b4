package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.ImprovementPlan;

import java.util.List;

/// Which actions of a plan are on screen.
enum Selection {
    ALL,
    QUICK_WINS,
    NOW,
    NEXT,
    LATER,
    BEYOND,
    ACCEPTED;

    List<Action> of(ImprovementPlan plan) {
        return switch (this) {
            case ALL -> plan.actions();
            case QUICK_WINS -> plan.quickWins();
            case NOW -> plan.within(Horizon.NOW);
            case NEXT -> plan.within(Horizon.NEXT);
            case LATER -> plan.within(Horizon.LATER);
            case BEYOND -> plan.within(Horizon.BEYOND);
            case ACCEPTED -> plan.accepted();
        };
    }
}
