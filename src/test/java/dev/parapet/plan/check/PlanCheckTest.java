package dev.parapet.plan.check;

import static dev.parapet.review.SampleReviews.practice;
import static dev.parapet.review.SampleReviews.question;
import static dev.parapet.review.SampleReviews.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.plan.PlannedReview;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Evidence;
import dev.parapet.review.People;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PlanCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PracticeRef HIGH = new PracticeRef("set", "bp1");
    private static final PracticeRef LOW = new PracticeRef("set", "bp2");
    private static final QuestionRef QUESTION = new QuestionRef("set", "q1");

    /// Both practices are in place.
    private static final Review FINE =
            after(
                    SampleReviews.review(
                            set(
                                    "set",
                                    question(
                                            "Q1",
                                            practice("BP1", RiskLevel.HIGH),
                                            practice("BP2", RiskLevel.LOW)))),
                    new Change.SetState(HIGH, PracticeState.IN_PLACE),
                    new Change.SetState(LOW, PracticeState.IN_PLACE));

    /// The first is missing, and all is said about it.
    private static final Review PLANNED =
            after(
                    FINE,
                    new Change.SetState(HIGH, PracticeState.NOT_IN_PLACE),
                    new Change.SetOwner(HIGH, "Platform lead"),
                    new Change.SetEffort(HIGH, EffortEstimate.SMALL));

    @Test
    void findsNothingWhereAllIsSaid() {
        assertThat(lines(FINE)).isEmpty();
        assertThat(lines(PLANNED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, false", "2026-03-03, false"})
    void findsDatesThatArePast(LocalDate due, boolean found) {
        var review = after(PLANNED, new Change.SetDue(HIGH, new Due.On(due)));

        assertThat(lines(review))
                .isEqualTo(
                        found
                                ? List.of("BP1 Practice BP1: its date, 1 March 2026, is past")
                                : List.of());
    }

    @Test
    void asksNothingOfWhatIsDone() {
        var review =
                after(
                        PLANNED,
                        new Change.SetDue(HIGH, new Due.On(DAY.minusDays(9))),
                        new Change.SetOwner(HIGH, ""),
                        new Change.SetStatus(HIGH, Status.DONE));

        assertThat(lines(review)).isEmpty();
    }

    @Test
    void findsHighRisksWithoutAnOwner() {
        assertThat(lines(after(PLANNED, new Change.SetOwner(HIGH, " "))))
                .containsExactly("BP1 Practice BP1: a high risk that nobody owns");
    }

    @Test
    void findsNoOwnerMissingWhereTheRiskIsLow() {
        var review =
                after(
                        FINE,
                        new Change.SetState(LOW, PracticeState.PARTLY),
                        new Change.SetEffort(LOW, EffortEstimate.LARGE));

        assertThat(lines(review)).isEmpty();
    }

    @Test
    void findsActionsOfWhichNobodyEstimatedTheEffort() {
        var review = after(PLANNED, new Change.SetEffort(HIGH, EffortEstimate.AS_RATED));

        assertThat(PlanCheck.of(PlannedReview.of(review, DAY)))
                .hasOnlyElementsOfType(Finding.NoEffort.class)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_GIVEN, '', true",
        "OTHER, '', true",
        "OTHER, It is a static page, false",
        "NOT_GIVEN, It is a static page, false",
        "OUT_OF_SCOPE, '', false"
    })
    void findsWhatDoesNotApplyForNoReason(Exemption reason, String detail, boolean found) {
        var practice =
                after(
                        FINE,
                        new Change.SetState(LOW, new PracticeState.NotApplicable(reason, detail)));
        var question =
                after(
                        FINE,
                        new Change.SetApplicability(
                                QUESTION, new Applicability.DoesNotApply(reason, detail)));

        assertThat(lines(practice)).hasSize(found ? 1 : 0);
        assertThat(lines(question)).hasSize(found ? 1 : 0);
    }

    @Test
    void findsWhatIsNotAnswered() {
        var review = after(FINE, new Change.SetState(LOW, PracticeState.UNANSWERED));

        assertThat(lines(review)).containsExactly("Q1 Question Q1: 1 of 2 practices answered");
    }

    @Test
    void findsAcceptancesWithoutNameOrEnd() {
        var review = after(PLANNED, new Change.SetStatus(HIGH, accepted("", Due.NOT_SET)));

        assertThat(lines(review))
                .containsExactly(
                        "BP1 Practice BP1: the risk is accepted, and nobody says by whom",
                        "BP1 Practice BP1: the risk is accepted without an end");
    }

    @Test
    void findsAcceptancesThatHaveRunOut() {
        var past = accepted("Head of payments", new Due.On(DAY.minusDays(1)));

        assertThat(lines(after(PLANNED, new Change.SetStatus(HIGH, past))))
                .containsExactly(
                        "BP1 Practice BP1: the risk was accepted until 1 March 2026, which is"
                                + " past");
        var today = accepted("Head of payments", new Due.On(DAY));
        assertThat(lines(after(PLANNED, new Change.SetStatus(HIGH, today)))).isEmpty();
    }

    @Test
    void findsPlaceholdersInEveryField() {
        var review =
                after(
                        FINE,
                        new Change.SetPeople(new People("TBD", List.of("Platform lead"))),
                        new Change.SetNote(HIGH, "Ask <name>"),
                        new Change.SetEvidence(HIGH, List.of(new Evidence.Remark("xxx"))),
                        new Change.SetOwner(LOW, "Example"),
                        new Change.SetNotes(QUESTION, "TODO"));

        assertThat(PlanCheck.of(PlannedReview.of(review, DAY)))
                .extracting(finding -> ((Finding.Placeholder) finding).found())
                .containsExactlyInAnyOrder("TBD", "<name>", "xxx", "Example", "TODO");
        assertThat(lines(review)).contains("BP1 Practice BP1: Note holds a placeholder: <name>");
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysEverythingOnceAndInWords(int seed) {
        var review = new RandomReviews(seed).review();

        assertThat(PlanCheck.of(PlannedReview.of(review, DAY))).doesNotHaveDuplicates();
        assertThat(lines(review)).allMatch(line -> line.contains(": ")).doesNotContain("");
    }

    private static Status accepted(String approver, Due expires) {
        return new Status.Accepted("Replaced in June", approver, expires);
    }

    private static Review after(Review review, Change... changes) {
        var next = review;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    private static List<String> lines(Review review) {
        var wording = new FindingWording(new Wording(Locale.ENGLISH));
        return PlanCheck.of(PlannedReview.of(review, DAY)).stream()
                .map(finding -> wording.line(finding, review.sets()))
                .toList();
    }
}
