package dev.parapet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.SetRef;
import dev.parapet.questionset.Version;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Change;
import dev.parapet.review.Edit;
import dev.parapet.review.Evidence;
import dev.parapet.review.Occasion;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Workload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class EditWordingTest {
    private static final QuestionSet SET =
            SampleReviews.set("alpha", SampleReviews.question("A1", "HHM"));
    private static final Review BEFORE = SampleReviews.review(SET);
    private static final PracticeRef FIRST = new PracticeRef("alpha", "a");
    private static final PracticeRef SECOND = new PracticeRef("alpha", "b");
    private static final QuestionRef QUESTION = new QuestionRef("alpha", "a1");

    private final EditWording words = new EditWording(new Wording(Locale.ENGLISH));

    static Stream<Arguments> ofPractices() {
        return Stream.of(
                said("a unanswered → partly", new Change.SetState(FIRST, PracticeState.PARTLY)),
                said(
                        "a unanswered → not applicable (out of scope, “Run elsewhere”)",
                        new Change.SetState(
                                FIRST, new NotApplicable(Exemption.OUT_OF_SCOPE, "Run elsewhere"))),
                said("a note", new Change.SetNote(FIRST, "Keys")),
                said(
                        "a evidence",
                        new Change.SetEvidence(FIRST, List.of(new Evidence.Remark("Seen")))),
                said(
                        "a side: not said → platform team",
                        new Change.SetSide(FIRST, Side.PLATFORM_TEAM)),
                said(
                        "a owner: nothing → Platform lead",
                        new Change.SetOwner(FIRST, "Platform lead")),
                said(
                        "a due date: nothing → 31 March 2026",
                        new Change.SetDue(FIRST, new Due.On(LocalDate.of(2026, 3, 31)))),
                said(
                        "a effort: as rated → large",
                        new Change.SetEffort(FIRST, EffortEstimate.LARGE)),
                said("a status: open → done", new Change.SetStatus(FIRST, Status.DONE)));
    }

    static Stream<Arguments> ofAllElse() {
        return Stream.of(
                said("A1 notes", new Change.SetNotes(QUESTION, "Ask again")),
                said(
                        "A1 applies → does not apply (other)",
                        new Change.SetApplicability(
                                QUESTION, new DoesNotApply(Exemption.OTHER, ""))),
                said(
                        "A1 who answered: nothing → Platform lead",
                        new Change.SetAnsweredBy(QUESTION, "Platform lead")),
                said("A1 no follow-up → to follow up", new Change.SetFollowUp(QUESTION, true)),
                said("workload", new Change.SetWorkload(Workload.named("Other"))),
                said("people", new Change.SetPeople(new People("Lead", List.of()))),
                said(
                        "owner in 2 places",
                        new Change.Together(
                                List.of(
                                        new Change.SetOwner(FIRST, "Lead"),
                                        new Change.SetOwner(SECOND, "Lead")))),
                said(
                        "a, 2 changes",
                        new Change.Together(
                                List.of(
                                        new Change.SetOwner(FIRST, "Lead"),
                                        new Change.SetState(FIRST, PracticeState.PARTLY)))),
                said(
                        "2 changes in 2 places",
                        new Change.Together(
                                List.of(
                                        new Change.SetOwner(FIRST, "Lead"),
                                        new Change.SetState(SECOND, PracticeState.PARTLY)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ofPractices", "ofAllElse"})
    void saysWhatWasDone(String said, Change change) {
        var after = change.applyTo(BEFORE);
        assertThat(words.deed(Edit.between(BEFORE.now(), after.now()), after)).isEqualTo(said);
    }

    @Test
    void saysWhatMadeAReviewAnotherOne() {
        var set = new SetRef("alpha", Version.of("2.0"));
        assertThat(
                        Stream.of(
                                        new Occasion.Kept("Kick-off"),
                                        new Occasion.Upgraded(set),
                                        new Occasion.Merged("shop.parapet"),
                                        new Occasion.Imported("findings.json"))
                                .map(words::deed))
                .containsExactly(
                        "milestone “Kick-off”",
                        "upgrade to alpha@2.0",
                        "merge with shop.parapet",
                        "import from findings.json");
    }

    @Test
    void cutsALongNoteToALine() {
        var after = new Change.SetNote(FIRST, "Found\n" + "on and on ".repeat(20)).applyTo(BEFORE);
        var edit = Edit.between(BEFORE.now(), after.now()).getFirst();

        assertThat(words.change(edit))
                .isEqualTo(
                        "nothing → “Found on and on on and on on and on on and on on and on on…”");
    }

    private static Arguments said(String said, Change change) {
        return Arguments.of(said, change);
    }
}
