package dev.parapet.report.plan;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessor;
import dev.parapet.assessment.Risk;
import dev.parapet.review.AsOf;
import dev.parapet.review.Milestone;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What changed since the last milestone, in a sentence.
final class Since {
    private Since() {}

    /// Nothing where the review has no milestone.
    static Optional<String> of(Subject subject) {
        var milestones = subject.review().milestones();
        return milestones.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(subject, milestones.getLast()));
    }

    private static String sentence(Subject subject, Milestone last) {
        var day = LocalDate.ofInstant(last.at(), ZoneOffset.UTC);
        var review = subject.review().with(last.content());
        var then = Assessor.assess(new AsOf(day).of(review));
        var now = subject.assessment();
        return subject.phrases()
                .say(
                        "summary.since",
                        last.name(),
                        subject.wording().day(day),
                        subject.wording().score(then.score()),
                        subject.wording().score(now.score()),
                        high(then),
                        high(now));
    }

    private static int high(Assessment assessment) {
        return assessment.risks().getOrDefault(Risk.HIGH, 0);
    }
}
