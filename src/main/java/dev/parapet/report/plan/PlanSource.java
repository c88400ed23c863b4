package dev.parapet.report.plan;

import dev.parapet.report.Report;
import dev.parapet.review.Review;

import java.time.LocalDate;

/// What a plan is written from, whatever the format.
///
/// @param day the plan's day
public record PlanSource(Review review, LocalDate day, PlanOptions options) {
    /// The plan as blocks; for formats that read like a document.
    public Report report() {
        return PlanReport.of(review, day, options);
    }
}
