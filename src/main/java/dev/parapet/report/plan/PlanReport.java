package dev.parapet.report.plan;

import dev.parapet.assessment.Assessor;
import dev.parapet.plan.ImprovementPlan;
import dev.parapet.plan.PriorityWording;
import dev.parapet.report.Block;
import dev.parapet.report.Details;
import dev.parapet.report.Report;
import dev.parapet.review.Review;
import dev.parapet.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The improvement plan of a review as a report. It is short first: cover and summary decide, the
/// rest is to look things up. A part that would be empty is left out.
public final class PlanReport {
    private PlanReport() {}

    /// The plan as of a day.
    public static Report of(Review review, LocalDate day, Locale language) {
        var wording = new Wording(language);
        var phrases = new Phrases(language);
        var subject =
                new Subject(
                        review,
                        Assessor.assess(review),
                        ImprovementPlan.of(review, day),
                        wording,
                        phrases,
                        new PriorityWording(wording));
        var title = phrases.say("title", review.workload().name());
        var details =
                new Details(
                        title,
                        phrases.say("subject", review.workload().name()),
                        review.people().reviewer(),
                        language,
                        day,
                        phrases.say("footer"));
        return new Report(details, parts(subject));
    }

    private static List<Block> parts(Subject subject) {
        var parts = new ArrayList<Block>();
        parts.add(CoverPart.of(subject));
        parts.add(SummaryPart.of(subject));
        parts.add(MethodPart.of(subject));
        parts.add(new Block.Contents(subject.phrases().say("contents"), 2));
        parts.addAll(RoadmapPart.of(subject));
        parts.addAll(ActionsPart.of(subject));
        parts.addAll(AcceptedPart.of(subject));
        parts.addAll(ResponsibilityPart.of(subject));
        parts.addAll(ScoresPart.of(subject));
        parts.addAll(OpenQuestionsPart.of(subject));
        parts.add(AnswersPart.of(subject));
        return parts;
    }
}
