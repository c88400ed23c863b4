package dev.parapet.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.report.Report;
import dev.parapet.report.ReportText;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Archived;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What an upgrade left without a place stands in the plan, whole.
class ArchivePartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void saysAllOfAnAnswerThatHasNoPlaceAnyMore() {
        var answer =
                PracticeAnswer.EMPTY
                        .withState(new NotApplicable(Exemption.OUT_OF_SCOPE, "run elsewhere"))
                        .withNote("Seen then");
        var planned =
                answer.withPlan(
                        answer.plan().withOwner("Platform lead").withDue(new Due.On(TODAY)));

        assertThat(ReportText.of(report(leaving(planned))).replaceAll("\\s+", " "))
                .contains(
                        "An old practice",
                        "OLD-1",
                        "Answer: Not applicable: Out of scope: run elsewhere",
                        "Note: Seen then",
                        "Owner: Platform lead",
                        "Due: 2 March 2026");
    }

    @Test
    void isLeftOutWhereNothingWasLeftBehind() {
        var review = SampleReviews.review(set());

        assertThat(ReportText.anchors(report(review))).doesNotContain("archive");
        assertThat(ReportText.anchors(report(leaving(PracticeAnswer.EMPTY)))).contains("archive");
    }

    private static Review leaving(PracticeAnswer answer) {
        var review = SampleReviews.review(set());
        var left = new Archived.OfPractice(set().ref(), "OLD-1", "old", "An old practice", answer);
        return review.with(review.now().withArchive(List.of(left)));
    }

    private static QuestionSet set() {
        return SampleReviews.set("set", SampleReviews.question("q", "HML"));
    }

    private static Report report(Review review) {
        return PlanReport.of(review, TODAY, PlanOptions.usual(Locale.ENGLISH));
    }
}
