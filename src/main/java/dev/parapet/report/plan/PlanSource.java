package dev.parapet.report.plan;

import dev.parapet.plan.PlannedReview;
import dev.parapet.report.Progress;
import dev.parapet.report.Report;
import dev.parapet.report.exchange.PlanData;
import dev.parapet.review.Review;
import dev.parapet.review.share.OpenCopy;
import dev.parapet.review.share.SanitisedCopy;
import dev.parapet.wording.StandInWording;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a plan is written from, whatever the format: no private note is in it, and nothing else
/// that its readers are not to see.
///
/// @param day the plan's day
/// @param progress is told how far the writing has come, and may end it
public record PlanSource(Review review, LocalDate day, PlanOptions options, Progress progress) {
    public PlanSource {
        review =
                options.sanitised()
                        ? SanitisedCopy.of(
                                review, StandInWording.in(new Wording(options.language())))
                        : OpenCopy.of(review);
    }

    /// A plan that nobody watches while it is written.
    public PlanSource(Review review, LocalDate day, PlanOptions options) {
        this(review, day, options, Progress.UNWATCHED);
    }

    /// The plan as blocks; for formats that read like a document.
    public Report report() {
        return PlanReport.of(review, day, options);
    }

    /// The review with its assessment and actions; for formats that hold data.
    public PlannedReview planned() {
        return PlannedReview.of(options.read(review), day);
    }

    /// The same with the words of the plan's language; for formats that programs and people read.
    PlanData data() {
        return new PlanData(planned(), new Wording(options.language()));
    }

    /// The rows of the plan as a workbook, each a line; to be looked at before it is written.
    public List<String> rows() {
        return SheetPlan.workbook(this).lines();
    }

    /// The sections that have something to say and that a plan of this length has, whether they are
    /// wanted or not; each with the title that it begins with, which may be empty.
    public Map<PlanSection, String> sections() {
        return PlanReport.sections(review, day, options);
    }
}
