package dev.parapet.review.upgrade;

import static dev.parapet.review.upgrade.Editions.changed;
import static dev.parapet.review.upgrade.Editions.edition;
import static dev.parapet.review.upgrade.Editions.noted;
import static dev.parapet.review.upgrade.Editions.refOf;
import static dev.parapet.review.upgrade.Editions.upgraded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.Version;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// What an upgrade puts into the archive, and what comes out of it again.
class ArchivingTest {
    /// Two practices became one in June 2024, and a state has one reason, an action one date.
    @Test
    void keepsWholeWhatOneAnswerHasNoPlaceFor() {
        var from = edition("2023.10.3");
        var threats = refOf(from, "SEC01-BP04");
        var advice = refOf(from, "SEC01-BP05");
        var before =
                changed(
                        SampleReviews.review(from),
                        new Change.SetState(threats, PracticeState.PARTLY),
                        new Change.SetDue(threats, new Due.On(LocalDate.parse("2026-06-30"))),
                        new Change.SetState(
                                advice,
                                new NotApplicable(Exemption.OUT_OF_SCOPE, "The group reads it")),
                        new Change.SetDue(advice, new Due.On(LocalDate.parse("2026-09-30"))));
        var after = upgraded(before);

        assertThat(after.answerTo(threats).state()).isEqualTo(PracticeState.PARTLY);
        assertThat(after.archive())
                .singleElement()
                .isInstanceOfSatisfying(
                        Archived.OfPractice.class,
                        left -> assertThat(left.answer()).isEqualTo(before.answerTo(advice)));
    }

    @Test
    void keepsWholeAnAcceptanceThatAnotherCovers() {
        var from = edition("2023.10.3");
        var threats = refOf(from, "SEC01-BP04");
        var advice = refOf(from, "SEC01-BP05");
        var before =
                changed(
                        SampleReviews.review(from),
                        new Change.SetStatus(threats, accepted("Until the next release")),
                        new Change.SetStatus(advice, accepted("Bulletins come by another way")));

        assertThat(upgraded(before).archive())
                .singleElement()
                .isInstanceOfSatisfying(
                        Archived.OfPractice.class,
                        left -> assertThat(left.answer()).isEqualTo(before.answerTo(advice)));
    }

    @Test
    void keepsWhatHasNoSuccessorInTheArchive() {
        var after = upgraded(noted(edition("2023.10.3")));

        assertThat(after.archive())
                .extracting(Archived::id)
                .containsExactlyInAnyOrder("SEC08-BP05", "SEC09-BP03");
    }

    @Test
    void givesTheArchivedAnswerBackOnTheWayBack() {
        var before = noted(edition("2023.10.3"));
        var back = upgraded(upgraded(before), "2023.10.3");
        var away = refOf(edition("2023.10.3"), "SEC08-BP05");

        assertThat(back.archive()).isEmpty();
        assertThat(back.answerTo(away)).isEqualTo(before.answerTo(away));
    }

    @Test
    void givesTheNotesOfAQuestionBackOnTheWayBack() {
        var whole = edition("2024.11.6");
        var less = withoutFirstArea(whole);
        var question = whole.refOf(whole.questions().findFirst().orElseThrow());
        var before =
                changed(
                        SampleReviews.review(whole),
                        new Change.SetNotes(question, "Asked the board"));
        var without = Upgrade.of(before, less).apply();
        var back = Upgrade.of(without, whole).apply();

        assertThat(without.archive()).hasSize(1);
        assertThat(back.archive()).isEmpty();
        assertThat(back.answerTo(question)).isEqualTo(before.answerTo(question));
    }

    @Test
    void marksWhatComesBackToAnotherVersion() {
        var whole = edition("2024.6.27");
        var before = noted(whole);
        var without = Upgrade.of(before, withoutFirstArea(whole)).apply();
        var back = upgraded(without, "2024.11.6");
        var first = refOf(whole, "SEC01-BP01");

        assertThat(back.archive()).isEmpty();
        assertThat(back.answerTo(first).note()).isEqualTo(before.answerTo(first).note());
        assertThat(back.answerTo(first).provenance())
                .isEqualTo(new Carried(whole.ref(), "SEC01-BP01", true));
    }

    private static Status accepted(String reason) {
        return new Status.Accepted(reason, "Security lead", Due.NOT_SET);
    }

    private static QuestionSet withoutFirstArea(QuestionSet set) {
        return new QuestionSet(
                new QuestionSet.Heading(
                        set.id(),
                        Version.of("2024.8"),
                        set.title(),
                        "",
                        "",
                        "en",
                        "",
                        new QuestionSet.Source("", "", "")),
                set.weights(),
                set.areas().subList(1, set.areas().size()),
                set.own());
    }
}
