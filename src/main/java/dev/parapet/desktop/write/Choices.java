package dev.parapet.desktop.write;

import dev.parapet.report.Progress;
import dev.parapet.report.plan.Delivery;
import dev.parapet.report.plan.PlanFormat;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.report.plan.PlanSource;
import dev.parapet.review.Review;

import java.time.LocalDate;

/// What somebody has chosen for a plan that is not written yet. Passwords and keys stay in the form
/// until it is.
record Choices(Moment moment, PlanFormat format, PlanOptions options) {

    Choices with(Moment next) {
        return new Choices(next, format, options);
    }

    Choices with(PlanFormat next) {
        return new Choices(moment, next, options);
    }

    Choices with(PlanOptions next) {
        return new Choices(moment, format, next);
    }

    /// What is to be seen of the plan, whoever may open its file later.
    PlanSource proof(Review review, LocalDate day, Progress progress) {
        var open = options.with(Delivery.USUAL.attaching(false));
        return new PlanSource(review, day, open, progress);
    }
}
