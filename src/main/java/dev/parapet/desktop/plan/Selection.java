package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;
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

    private static List<Action> in(Lane lane, ImprovementPlan plan) {
        return plan.actions().stream()
                .filter(action -> Lane.of(action, plan.from()) == lane)
                .toList();
    }

    List<Action> of(ImprovementPlan plan) {
        return switch (this) {
            case ALL -> plan.actions();
            case QUICK_WINS -> plan.quickWins();
            case NOW -> in(Lane.NOW, plan);
            case NEXT -> in(Lane.NEXT, plan);
            case LATER -> in(Lane.LATER, plan);
            case BEYOND -> in(Lane.BEYOND, plan);
            case ACCEPTED -> plan.accepted();
        };
    }
}
