package dev.parapet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.catalogue.ShippedSets;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.SampleReviews;
import dev.parapet.review.file.Milestones;
import dev.parapet.review.upgrade.Upgrade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

class ComparisonTest {
    private static final QuestionSet SET =
            SampleReviews.set("alpha", SampleReviews.question("A1", "HHM"));
    private static final Review UNTOUCHED = SampleReviews.review(SET);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-, ~, IMPROVED",
        "-, +, IMPROVED",
        "~, +, IMPROVED",
        "+, ~, SLIPPED",
        "~, -, SLIPPED",
        "+, -, SLIPPED",
        "?, +, ANSWERED",
        "?, -, ANSWERED",
        "+, ?, TAKEN_BACK",
        "x, ?, TAKEN_BACK",
        "+, x, EXEMPTED",
        "?, x, EXEMPTED",
        "x, -, INCLUDED",
        "+, +, SAME",
        "?, ?, SAME"
    })
    void saysWhichWayAPracticeWent(String from, String to, Course course) {
        var comparison =
                Comparison.of(
                        SampleReviews.answered(UNTOUCHED, SET, from),
                        SampleReviews.answered(UNTOUCHED, SET, to));

        assertThat(comparison.practices().getFirst().course()).isEqualTo(course);
    }

    @Test
    void saysWhatElseChangedOfAPractice() {
        var later =
                new Change.SetOwner(new PracticeRef("alpha", "b"), "Platform lead")
                        .applyTo(UNTOUCHED);
        var change = Comparison.of(UNTOUCHED, later).practices().get(1);

        assertThat(change.course()).isEqualTo(Course.EDITED);
        assertThat(change.fields()).containsExactly(PracticeField.OWNER);
    }

    @Test
    void comparesRisksAndScores() {
        var comparison =
                Comparison.of(
                        SampleReviews.answered(UNTOUCHED, SET, "-+-"),
                        SampleReviews.answered(UNTOUCHED, SET, "++-"));

        assertThat(comparison.questions().getFirst())
                .extracting(
                        change -> change.from(), change -> change.to(), change -> change.course())
                .containsExactly(Risk.HIGH, Risk.MEDIUM, Course.IMPROVED);
        assertThat(comparison.points()).isEqualTo(76 - 38);
        assertThat(comparison.count(Risk.HIGH)).isEqualTo(-1);
        assertThat(comparison.count(Risk.MEDIUM)).isEqualTo(1);
        assertThat(comparison.areas().getFirst().to().points()).isEqualTo(76);
    }

    @Test
    void listsWhatIsNewAndWhatIsGone() {
        var other = SampleReviews.set("beta", SampleReviews.question("B1", "L"));
        var comparison = Comparison.of(UNTOUCHED, SampleReviews.review(other));

        assertThat(comparison.practices(Course.ADDED)).hasSize(1);
        assertThat(comparison.practices(Course.REMOVED)).hasSize(3);
        assertThat(comparison.questions(Course.ADDED)).hasSize(1);
        assertThat(comparison.questions(Course.REMOVED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aReviewIsTheSameAsItself(long seed) {
        var review = new RandomReviews(seed).review();
        var comparison = Comparison.of(review, review);

        assertThat(comparison.isSame()).as("seed %s", seed).isTrue();
        assertThat(comparison.points()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatImprovedOneWaySlippedTheOther(long seed) {
        var random = new RandomReviews(seed);
        var first = random.review();
        var second = first;
        for (var i = 0; i < 40; i++) {
            second = random.change(second).applyTo(second);
        }
        var there = Comparison.of(first, second);
        var back = Comparison.of(second, first);

        assertThat(refs(there, Course.IMPROVED))
                .as("seed %s", seed)
                .containsExactlyElementsOf(refs(back, Course.SLIPPED));
        assertThat(refs(there, Course.ANSWERED))
                .as("seed %s", seed)
                .isSubsetOf(refs(back, Course.TAKEN_BACK));
        assertThat(there.points()).as("seed %s", seed).isEqualTo(-back.points());
    }

    @Test
    void overEditionsAnUpgradeAloneImprovesAndSlipsNothing() {
        var versions =
                new ShippedSets()
                        .read().sets().stream()
                                .filter(set -> set.id().equals("aws-security-pillar"))
                                .sorted((a, b) -> a.ref().compareTo(b.ref()))
                                .toList();
        var before = SampleReviews.review(versions.getFirst());
        for (var practice : versions.getFirst().practices().toList()) {
            before =
                    new Change.SetState(versions.getFirst().refOf(practice), PracticeState.PARTLY)
                            .applyTo(before);
        }
        var after = Upgrade.of(before, versions.getLast()).apply();
        var comparison = Comparison.of(before, after);

        assertThat(versions).hasSizeGreaterThan(2);
        assertThat(comparison.practices(Course.IMPROVED)).isEmpty();
        assertThat(comparison.practices(Course.SLIPPED)).isEmpty();
        assertThat(comparison.practices(Course.SAME)).hasSizeGreaterThan(20);
        assertThat(comparison.practices(Course.ADDED))
                .allMatch(change -> change.to().state().equals(PracticeState.UNANSWERED));
    }

    @Test
    void goesByTheLastMilestone() {
        var assessed = Assessor.assess(UNTOUCHED);
        assertThat(Comparison.sinceLastMilestone(UNTOUCHED, assessed)).isEmpty();

        var begun = SampleReviews.answered(UNTOUCHED, SET, "-");
        var kept = Milestones.keep(begun, "Kick-off", Instant.parse("2026-03-02T09:00:00Z"));
        var now = SampleReviews.answered(kept, SET, "+");

        assertThat(Comparison.sinceLastMilestone(now, Assessor.assess(now)))
                .get()
                .satisfies(since -> assertThat(refs(since, Course.IMPROVED)).hasSize(1));
    }

    @Test
    void theTrendHasAPointForEachMilestoneAndNow() {
        var begun = SampleReviews.answered(UNTOUCHED, SET, "---");
        var kept = Milestones.keep(begun, "Kick-off", Instant.parse("2026-03-02T09:00:00Z"));
        var points = Trend.of(SampleReviews.answered(kept, SET, "++-")).points();

        assertThat(points).extracting(point -> point.milestone()).containsExactly("Kick-off", "");
        assertThat(points).extracting(point -> point.score().points()).containsExactly(0, 76);
        assertThat(points.getFirst().risks().get(Risk.HIGH)).isEqualTo(1);
        assertThat(points.getLast().risks().get(Risk.MEDIUM)).isEqualTo(1);
    }

    private static List<PracticeRef> refs(Comparison comparison, Course course) {
        return comparison.practices(course).stream().map(change -> change.ref()).toList();
    }
}
