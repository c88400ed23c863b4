package dev.parapet.portfolio;

import static dev.parapet.review.SampleReviews.answered;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.review;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.assessment.Assessor;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.file.ReviewSkimmer.Earlier;
import dev.parapet.review.file.ReviewSkimmer.Skimmed;
import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

class SummaryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final QuestionSet SET = set("alpha", question("Q1", "HHMML"));

    private final PortfolioWording words = new PortfolioWording(new Wording(Locale.ENGLISH));

    @Test
    void hasTheFiguresOfTheReviewItself() {
        var review = answered(review(SET), SET, "-+~.x");
        var assessment = Assessor.assess(review);

        assertThat(summary(review).figures()).isEqualTo(Figures.of(assessment));
        assertThat(summary(review).figures().high()).isEqualTo(1);
    }

    @Test
    void theEarliestOpenActionComesNext() {
        var review = answered(review(SET), SET, "---");
        review = due(review, "a", 20);
        review = due(review, "b", -2);
        review = due(review, "c", 3);

        var summary = summary(review);

        assertThat(summary.next(TODAY))
                .contains(new DueAction(TODAY.minusDays(2), "", "Practice b", LocalDate.EPOCH));
        assertThat(summary.overdue(TODAY)).hasSize(1);
        assertThat(words.due(summary, TODAY)).isEqualTo("7 Mar 2026");
        assertThat(words.owner(summary, TODAY)).isEqualTo("1 overdue");
    }

    @Test
    void whatIsDoneAcceptedOrInPlaceIsNotDue() {
        var review = answered(review(SET), SET, "--+");
        review = due(due(due(review, "a", 1), "b", 2), "c", 3);
        review = status(review, "a", Status.DONE);
        review = status(review, "b", new Status.Accepted("costly", "", Due.NOT_SET));

        assertThat(summary(review).agenda()).isEmpty();
        assertThat(words.due(summary(review), TODAY)).isEmpty();
    }

    @Test
    void whatIsAcceptedForAWhileIsDueOnceThatIsOver() {
        var accepted = new Status.Accepted("costly", "", new Due.On(TODAY.plusDays(5)));
        var review = status(due(answered(review(SET), SET, "-"), "a", 1), "a", accepted);

        assertThat(summary(review).next(TODAY.plusDays(5))).isEmpty();
        assertThat(summary(review).next(TODAY.plusDays(6))).isPresent();
        assertThat(summary(review).overdue(TODAY.plusDays(6))).hasSize(1);
    }

    @Test
    void anActionDueTodayIsInTime() {
        var summary = summary(due(answered(review(SET), SET, "-"), "a", 0));

        assertThat(summary.overdue(TODAY)).isEmpty();
        assertThat(summary.overdue(TODAY.plusDays(1))).hasSize(1);
        assertThat(words.due(summary, TODAY)).isEqualTo("today");
        assertThat(words.due(summary, TODAY.minusDays(1))).isEqualTo("tomorrow");
    }

    @Test
    void theTrendLeadsFromTheMilestonesToNow() {
        var before = answered(review(SET), SET, "+----");
        var kept = Milestones.keep(before, "Kick-off", Instant.parse("2026-03-01T08:00:00Z"));
        var now = answered(kept, SET, "++---");

        var summary = summary(now);

        assertThat(summary.trend())
                .extracting(Point::figures)
                .containsExactly(Figures.of(Assessor.assess(before)));
        assertThat(summary.rise().orElseThrow())
                .isEqualTo(
                        Assessor.assess(now).score().points()
                                - Assessor.assess(before).score().points())
                .isPositive();
        assertThat(words.trend(summary)).matches("up \\d+ since Kick-off");
        assertThat(words.trend(summary(before))).isEmpty();
    }

    @Test
    void aSearchFindsNamesNotesAndOwners() {
        var at = new PracticeRef("alpha", "a");
        var review = new Change.SetNote(at, "Seen in the Walk-Through").applyTo(review(SET));
        review = new Change.SetOwner(at, "Platform lead").applyTo(review);
        var question = SET.refOf(SET.questions().findFirst().orElseThrow());
        review = new Change.SetNotes(question, "Ask the partner").applyTo(review);

        assertThat(summary(review).words())
                .contains("order service", "walk-through", "platform lead", "ask the partner");
    }

    private static Review due(Review review, String key, int days) {
        var at = new PracticeRef("alpha", key);
        return new Change.SetDue(at, new Due.On(TODAY.plusDays(days))).applyTo(review);
    }

    private static Review status(Review review, String key, Status status) {
        return new Change.SetStatus(new PracticeRef("alpha", key), status).applyTo(review);
    }

    private static Summary summary(Review review) {
        var earlier =
                review.milestones().stream()
                        .map(kept ->
                                new Earlier(kept.name(), kept.at(), review.with(kept.content())))
                        .toList();
        return Summary.of(new Skimmed(review, earlier, false));
    }
}
