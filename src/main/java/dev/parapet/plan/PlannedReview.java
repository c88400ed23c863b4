package dev.parapet.plan;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.review.AsOf;
import dev.parapet.review.Review;

import java.time.LocalDate;

/// A review with what comes of it on a day.
///
/// @param assessment with acceptances that have run out counted as open again
public record PlannedReview(
        Review review, LocalDate day, Assessment assessment, ImprovementPlan plan) {

    public static PlannedReview of(Review review, LocalDate day) {
        return new PlannedReview(
                review,
                day,
                Assessor.assess(new AsOf(day).of(review)),
                ImprovementPlan.of(review, day));
    }
}
