package dev.parapet.review.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.Change.SetDue;
import dev.parapet.review.Change.SetEvidence;
import dev.parapet.review.Change.SetNote;
import dev.parapet.review.Change.SetOwner;
import dev.parapet.review.Change.SetState;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Before;
import dev.parapet.review.Conflict.Choice;
import dev.parapet.review.Evidence;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.FieldValue.Prose;
import dev.parapet.review.History;
import dev.parapet.review.Milestone;
import dev.parapet.review.People;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.Stamp;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.upgrade.Upgrade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class MergeTest {
    private static final QuestionSet SET =
            SampleReviews.set("small", SampleReviews.question("Q", "HML"));
    private static final PracticeRef A = new PracticeRef("small", "a");
    private static final PracticeRef B = new PracticeRef("small", "b");
    private static final FieldRef NOTE = new FieldRef.OfPractice(A, PracticeField.NOTE);
    private static final Review BASE = SampleReviews.review(SET);

    /// Notes before, ours, theirs and what comes of them; `?` is a conflict.
    @ParameterizedTest
    @CsvSource({
        "'',     '',       seen,      seen",
        "seen,   seen,     '',        ''",
        "seen,   gone,     seen,      gone",
        "seen,   gone,     gone,      gone",
        "seen,   seen A,   seen A B,  seen A B",
        "seen,   seen A B, seen A,    seen A B",
        "seen,   seen A,   seen B,    ?",
        "seen,   '',       seen B,    ?",
        "seen A, seen,     seen A B,  ?",
        "'',     A,        B,         ?",
        "'',     A,        A B,       A B",
    })
    void mergesNotes(String before, String ours, String theirs, String merged) {
        var found = Merge.of(noted(before, BASE), noted(ours, BASE), noted(theirs, BASE));

        if (merged.equals("?")) {
            assertThat(found.conflicts())
                    .containsExactly(
                            new Conflict(
                                    NOTE,
                                    new Before.Known(new Prose(before)),
                                    new Prose(ours),
                                    new Prose(theirs)));
            assertThat(found.review().answerTo(A).note()).isEqualTo(ours);
        } else {
            assertThat(found.conflicts()).isEmpty();
            assertThat(found.review().answerTo(A).note()).isEqualTo(merged);
        }
    }

    /// The same where nobody knows what was before.
    @ParameterizedTest
    @CsvSource({
        "'', seen, seen",
        "seen, '', seen",
        "seen, seen A, seen A",
        "A, B, ?",
    })
    void mergesNotesWithoutAPast(String ours, String theirs, String merged) {
        var found = Merge.of(noted(ours, BASE), noted(theirs, BASE));

        assertThat(found.isClean()).isEqualTo(!merged.equals("?"));
        assertThat(found.review().answerTo(A).note()).isEqualTo(merged.equals("?") ? ours : merged);
        assertThat(found.review().conflicts())
                .allMatch(conflict -> conflict.before().equals(Before.UNKNOWN));
    }

    @Test
    void takesDifferentFieldsOfOnePractice() {
        var ours = new SetOwner(A, "Platform lead").applyTo(BASE);
        var theirs = new SetDue(A, new Due.On(LocalDate.of(2026, 5, 1))).applyTo(BASE);
        var merged = Merge.of(BASE, ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.review().answerTo(A).plan().owner()).isEqualTo("Platform lead");
        assertThat(merged.review().answerTo(A).plan().due())
                .isEqualTo(new Due.On(LocalDate.of(2026, 5, 1)));
        assertThat(merged.arrivals())
                .containsExactly(
                        new Merged.Arrival(
                                new FieldRef.OfPractice(A, PracticeField.DUE),
                                new FieldValue.Day(Due.NOT_SET),
                                new FieldValue.Day(new Due.On(LocalDate.of(2026, 5, 1)))));
    }

    @Test
    void joinsEvidenceAndAttendeesAndTakesOutWhatEitherTookOut() {
        var base = people(evidence(BASE, "old", "gone"), "Lead", "Guest");
        var merged =
                Merge.of(
                        base,
                        people(evidence(base, "old", "ours"), "Lead", "Guest", "Auditor"),
                        people(evidence(base, "old", "gone", "theirs"), "Lead", "Owner"));

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.review().answerTo(A).evidence())
                .extracting(Evidence::toString)
                .containsExactly(
                        new Evidence.Remark("old").toString(),
                        new Evidence.Remark("ours").toString(),
                        new Evidence.Remark("theirs").toString());
        assertThat(merged.review().people().attendees())
                .containsExactly("Lead", "Auditor", "Owner");
    }

    @Test
    void keepsBothTextsWithWhatTheyBeganWithOnce() {
        var merged = Merge.of(noted("Seen.", BASE), noted("Seen. A", BASE), noted("Seen. B", BASE));

        assertThat(Conflict.decideAll(merged.review(), Choice.BOTH).answerTo(A).note())
                .isEqualTo("Seen. A\n\nB");
    }

    @Test
    void takesASharedMilestoneForThePast() {
        var kept =
                Milestones.keep(
                        state(BASE, A, PracticeState.PARTLY), "Kick-off", SampleReviews.BEGUN);
        var ours = state(kept, B, PracticeState.IN_PLACE);
        var theirs = state(kept, A, PracticeState.IN_PLACE);
        var merged = Merge.of(ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.review().answerTo(A).state()).isEqualTo(PracticeState.IN_PLACE);
        assertThat(merged.review().answerTo(B).state()).isEqualTo(PracticeState.IN_PLACE);
    }

    /// Both histories tell that the note was “seen” before they parted.
    @Test
    void takesTheSharedHistoryForThePast() {
        var base = signed(noted("seen", BASE), BASE, 1);
        var ours = signed(state(base, B, PracticeState.IN_PLACE), base, 2);
        var theirs = signed(noted("gone", base), base, 3);
        var merged = Merge.of(ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.review().answerTo(A).note()).isEqualTo("gone");
        assertThat(merged.review().history().entries()).hasSize(3);
    }

    @Test
    void knowsTheirChangeOfAMergeBeforeFromItsHistory() {
        var theirs = signed(noted("theirs", BASE), BASE, 1);
        var merged = Merge.of(BASE, theirs).review();
        var since = signed(noted("since", merged), merged, 2);

        assertThat(Merge.of(since, theirs).review()).isEqualTo(since);
    }

    @Test
    void keepsTheMilestonesOfBothSidesAsTheyWereSealed() {
        var first = Milestones.keep(BASE, "First", SampleReviews.BEGUN);
        var ours = kept(state(first, A, PracticeState.PARTLY), "Ours", 200);
        var theirs = kept(kept(state(first, B, PracticeState.PARTLY), "Early", 100), "Late", 300);
        var merged = Merge.of(first, ours, theirs);

        assertThat(merged.review().milestones())
                .extracting(Milestone::name)
                .containsExactly("First", "Early", "Ours", "Late");
        assertThat(merged.milestones())
                .extracting(Milestone::name)
                .containsExactly("Early", "Late");
        assertThat(merged.review().milestones()).containsAll(ours.milestones());
        assertThat(merged.review().milestones()).containsAll(theirs.milestones());
    }

    @Test
    void whatOneSideDecidedIsDecided() {
        var merged = Merge.of(BASE, noted("A", BASE), noted("B", BASE)).review();
        var decided = Conflict.decideAll(merged, Choice.THEIRS);

        assertThat(Merge.of(merged, merged, decided).review()).isEqualTo(decided);
        assertThat(Merge.of(merged, decided, state(merged, B, PracticeState.PARTLY)).review())
                .isEqualTo(state(decided, B, PracticeState.PARTLY));
    }

    @Test
    void mergesAnOlderEditionIntoTheNewer() {
        var sets = new ShippedSets().read();
        var old = sets.named("aws-security-pillar@2023.10.3").orElseThrow();
        var newest = sets.newest("aws-security-pillar").orElseThrow();
        var base = SampleReviews.review(old);
        var theirs = Upgrade.of(base, newest).apply();
        var ours = base;
        for (var practice : old.practices().toList()) {
            ours = new SetNote(old.refOf(practice), "About " + practice.id() + ";").applyTo(ours);
        }
        var merged = Merge.of(base, ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.sets()).containsExactly(newest.ref());
        assertThat(merged.review().sets()).containsExactly(newest);
        assertThat(merged.review()).isEqualTo(Upgrade.of(ours, newest).apply());
        assertThat(merged.review().archive()).isNotEmpty();
        assertThat(old.practices())
                .allSatisfy(practice ->
                        assertThat(merged.review().now().withSets(List.of()).toString())
                                .contains("About " + practice.id() + ";"));
    }

    @Test
    void joinsArchives() {
        var base = SampleReviews.review(SET);
        var ours = base.with(base.now().withArchive(List.of(archived("ours"))));
        var theirs = base.with(base.now().withArchive(List.of(archived("theirs"))));

        assertThat(Merge.of(base, ours, theirs).review().archive())
                .containsExactly(archived("ours"), archived("theirs"));
    }

    @Test
    void refusesWhatIsNoCopy() {
        var other =
                new Review(
                        "another",
                        BASE.created(),
                        BASE.changed(),
                        BASE.now(),
                        List.of(),
                        List.of(),
                        History.NONE,
                        BASE.extras());

        assertThat(Merge.areCopies(BASE, other)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Merge.of(BASE, other));
    }

    private static Archived archived(String note) {
        return new Archived.OfPractice(
                SET.ref(), "Z", "z", "Practice Z", noted(note, BASE).answerTo(A));
    }

    private static Review noted(String note, Review review) {
        return new SetNote(A, note).applyTo(review);
    }

    private static Review signed(Review review, Review before, int hour) {
        var by = new Stamp("Platform lead", SampleReviews.BEGUN.plusSeconds(3600L * hour));
        return review.signed(before, by);
    }

    private static Review state(Review review, PracticeRef practice, PracticeState state) {
        return new SetState(practice, state).applyTo(review);
    }

    private static Review kept(Review review, String name, int seconds) {
        return Milestones.keep(review, name, SampleReviews.BEGUN.plusSeconds(seconds));
    }

    private static Review evidence(Review review, String... remarks) {
        var evidence = List.of(remarks).stream().<Evidence>map(Evidence.Remark::new).toList();
        return new SetEvidence(A, evidence).applyTo(review);
    }

    private static Review people(Review review, String... attendees) {
        return new Change.SetPeople(new People("", List.of(attendees))).applyTo(review);
    }
}
