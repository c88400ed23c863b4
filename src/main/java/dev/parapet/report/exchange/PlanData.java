package dev.parapet.report.exchange;

import dev.parapet.assessment.Assessment;
import dev.parapet.plan.Action;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.plan.PlannedReview;
import dev.parapet.plan.PriorityWording;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.util.stream.Stream;

/// What a plan says, for programs.
///
/// @param wording puts values into words where people read them
public record PlanData(PlannedReview planned, Wording wording) {
    Review review() {
        return planned.review();
    }

    Assessment assessment() {
        return planned.assessment();
    }

    ImprovementPlan plan() {
        return planned.plan();
    }

    /// All actions in their order, then the accepted ones.
    Stream<Action> all() {
        return Stream.concat(plan().actions().stream(), plan().accepted().stream());
    }

    PriorityWording priorities() {
        return new PriorityWording(wording);
    }

    /// How others know an action: it stays the same over copies and editions.
    static String idOf(Action action) {
        return action.ref().toString();
    }
}
