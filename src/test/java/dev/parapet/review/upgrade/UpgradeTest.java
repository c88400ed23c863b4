package dev.parapet.review.upgrade;

import static dev.parapet.review.upgrade.Editions.PILLAR;
import static dev.parapet.review.upgrade.Editions.byId;
import static dev.parapet.review.upgrade.Editions.edition;
import static dev.parapet.review.upgrade.Editions.newest;
import static dev.parapet.review.upgrade.Editions.noteOf;
import static dev.parapet.review.upgrade.Editions.noted;
import static dev.parapet.review.upgrade.Editions.upgraded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.Difference;
import dev.parapet.questionset.Difference.Aspect;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Archived;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class UpgradeTest {
    @ParameterizedTest
    @ValueSource(strings = {"2023.4.10", "2023.10.3", "2024.6.27"})
    void losesNoNote(String edition) {
        var before = noted(edition(edition));
        var after = upgraded(before);

        assertThat(notes(after)).containsAll(notesOf(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023.4.10", "2023.10.3", "2024.6.27"})
    void carriesEachAnswerByItsKey(String edition) {
        var from = edition(edition);
        var after = upgraded(noted(from));
        var keys = keysOf(newest());

        assertThat(from.practices().filter(practice -> keys.contains(practice.key())))
                .allSatisfy(practice -> {
                    var answer = after.answerTo(new PracticeRef(PILLAR, practice.key()));
                    assertThat(answer.state()).isEqualTo(PracticeState.IN_PLACE);
                    assertThat(answer.note()).contains(noteOf(practice));
                });
    }

    /// Twelve ids of the edition of October 2023 were given to other practices in June 2024.
    @ParameterizedTest
    @CsvSource({
        "SEC01-BP05, SEC01-BP04",
        "SEC01-BP06, SEC01-BP06",
        "SEC04-BP02, SEC04-BP02",
        "SEC04-BP03, SEC04-BP04",
        "SEC04-BP04, SEC04-BP03",
        "SEC05-BP03, SEC05-BP04",
        "SEC05-BP04, SEC05-BP03",
        "SEC06-BP02, SEC06-BP02",
        "SEC06-BP03, SEC01-BP05",
        "SEC06-BP04, SEC06-BP05",
        "SEC06-BP05, SEC06-BP03",
        "SEC09-BP03, SEC08-BP03"
    })
    void takesTheAnswerOfAReusedIdWhereItBelongs(String before, String after) {
        var from = edition("2023.10.3");
        var old = byId(from, before);
        var review =
                new Change.SetNote(new PracticeRef(PILLAR, old.key()), noteOf(old))
                        .applyTo(SampleReviews.review(from));
        var carried = upgraded(review);

        assertThat(carried.answerTo(new PracticeRef(PILLAR, byId(newest(), after).key())).note())
                .isEqualTo(noteOf(old));
        if (!before.equals(after)) {
            assertThat(
                            carried.answerTo(new PracticeRef(PILLAR, byId(newest(), before).key()))
                                    .note())
                    .isNotEqualTo(noteOf(old));
        }
    }

    @Test
    void marksWhatSomebodyShouldLookAtAgain() {
        var after = upgraded(noted(edition("2023.10.3")));
        var looks =
                newest().practices()
                        .filter(practice -> needsALook(after, practice))
                        .map(Practice::id)
                        .collect(Collectors.toSet());

        assertThat(looks).contains("SEC01-BP04", "SEC08-BP04", "SEC07-BP01", "SEC11-BP04");
        assertThat(looks).doesNotContain("SEC01-BP01", "SEC02-BP01", "SEC10-BP01");
    }

    @Test
    void stillWaitsToBeLookedAtAfterTheNextUpgrade() {
        var once = upgraded(noted(edition("2023.10.3")), "2024.6.27");
        var twice = upgraded(once, "2024.11.6");
        var merged = new PracticeRef(PILLAR, "sec_securely_operate_updated_threats");

        assertThat(once.answerTo(merged).provenance())
                .isInstanceOfSatisfying(
                        Carried.class, carried -> assertThat(carried.needsALook()).isTrue());
        assertThat(twice.answerTo(merged).provenance())
                .isEqualTo(once.answerTo(merged).provenance());
    }

    @Test
    void asksNobodyToLookTwice() {
        var once = upgraded(noted(edition("2023.10.3")), "2024.6.27");
        var merged = new PracticeRef(PILLAR, "sec_securely_operate_updated_threats");
        var looked = new Change.Confirm(merged).applyTo(once);

        assertThat(looked.answerTo(merged).note()).isEqualTo(once.answerTo(merged).note());
        assertThat(upgraded(looked, "2024.11.6").answerTo(merged).provenance())
                .isEqualTo(new Carried(edition("2024.6.27").ref(), "SEC01-BP04", false));
    }

    @Test
    void keepsTheStateBeforeInTheSameStep() {
        var before = noted(edition("2023.10.3"));
        var step =
                Upgrade.of(before, newest())
                        .step("Before upgrade", Instant.parse("2026-03-02T09:30:00Z"));
        var after = step.applyTo(before);

        assertThat(after.now()).isEqualTo(Upgrade.of(before, newest()).apply().now());
        assertThat(after.milestones())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.name()).isEqualTo("Before upgrade");
                    assertThat(kept.content()).isEqualTo(before.now());
                });
    }

    @Test
    void givesNoTwoMilestonesTheSameName() {
        var at = Instant.parse("2026-03-02T09:30:00Z");
        var review = noted(edition("2024.6.27"));
        for (var version :
                List.of("2024.11.6", "2024.6.27", "2024.11.6", "2024.6.27", "2024.11.6")) {
            review = Upgrade.of(review, edition(version)).step("Before", at).applyTo(review);
        }

        assertThat(review.milestones())
                .extracting(kept -> kept.name())
                .containsExactly("Before", "Before (2)", "Before (3)", "Before (4)", "Before (5)");
    }

    @Test
    void saysWhatHasChangedSinceTheAnswerWasGiven() {
        var before = noted(edition("2023.10.3"));
        var after = Upgrade.of(before, newest()).step("Before", Instant.EPOCH).applyTo(before);
        var merged = new PracticeRef(PILLAR, "sec_securely_operate_updated_threats");
        var carried = (Carried) after.answerTo(merged).provenance();

        assertThat(carried.practice()).isEqualTo("SEC01-BP04, SEC01-BP05");
        assertThat(new Lineage(after).of(merged, carried))
                .hasValueSatisfying(
                        arrival -> assertThat(arrival.aspects()).contains(Aspect.SUCCEEDS_ANOTHER));
    }

    @Test
    void findsNoLineageWithoutTheMilestone() {
        var after = upgraded(noted(edition("2023.10.3")));
        var merged = new PracticeRef(PILLAR, "sec_securely_operate_updated_threats");

        assertThat(new Lineage(after).of(merged, (Carried) after.answerTo(merged).provenance()))
                .isEmpty();
    }

    @Test
    void differsInNothingFromItself() {
        var difference = Difference.between(newest(), newest());

        assertThat(difference.gone()).isEmpty();
        assertThat(difference.practices())
                .allSatisfy(arrival -> {
                    assertThat(arrival.isNew()).isFalse();
                    assertThat(arrival.needsALook()).isFalse();
                });
    }

    private static boolean needsALook(Review review, Practice practice) {
        var answer = review.answerTo(new PracticeRef(PILLAR, practice.key()));
        return answer.provenance() instanceof Carried carried && carried.needsALook();
    }

    private static Set<String> notesOf(Review review) {
        return review.answers().practices().values().stream()
                .map(answer -> answer.note())
                .collect(Collectors.toSet());
    }

    /// Every note, those of joined answers apart.
    private static Set<String> notes(Review review) {
        var notes =
                review.answers().practices().values().stream()
                        .flatMap(answer -> answer.note().lines())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.toSet());
        review.archive()
                .forEach(archived -> {
                    if (archived instanceof Archived.OfPractice practice) {
                        notes.add(practice.answer().note());
                    }
                });
        return notes;
    }

    private static Set<String> keysOf(QuestionSet set) {
        return set.practices().map(Practice::key).collect(Collectors.toSet());
    }
}
