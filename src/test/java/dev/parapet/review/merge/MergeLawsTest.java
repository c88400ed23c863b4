package dev.parapet.review.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Answers;
import dev.parapet.review.Conflict;
import dev.parapet.review.Conflict.Choice;
import dev.parapet.review.Evidence;
import dev.parapet.review.People;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.Review;
import dev.parapet.review.file.OpenedReview;
import dev.parapet.review.file.ReviewFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;

/// What holds for every merge, tried on copies at random.
class MergeLawsTest {
    private static final ReviewFile FILES = new ReviewFile();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatOneSideAloneDidIsTheResult(long seed) {
        var copies = Copies.of(seed);

        assertThat(Merge.of(copies.base(), copies.ours(), copies.base()).review())
                .as("seed %d", seed)
                .isEqualTo(copies.ours());
        assertThat(Merge.of(copies.base(), copies.base(), copies.theirs()).review())
                .as("seed %d", seed)
                .isEqualTo(copies.theirs());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatBothDidAlikeIsDoneOnce(long seed) {
        var copies = Copies.of(seed);

        assertThat(Merge.of(copies.base(), copies.ours(), copies.ours()))
                .as("seed %d", seed)
                .isEqualTo(
                        new Merged(
                                copies.ours(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
        assertThat(Merge.of(copies.ours(), copies.ours()).review())
                .as("seed %d", seed)
                .isEqualTo(copies.ours());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoMergesMakesNoDifference(long seed) {
        var copies = Copies.of(seed);
        var here = Merge.of(copies.base(), copies.ours(), copies.theirs());
        var there = Merge.of(copies.base(), copies.theirs(), copies.ours());

        assertThat(there.conflicts())
                .as("seed %d", seed)
                .isEqualTo(here.conflicts().stream().map(Conflict::turned).toList());
        assertThat(sorted(Conflict.decideAll(there.review(), Choice.THEIRS)))
                .as("seed %d", seed)
                .isEqualTo(sorted(Conflict.decideAll(here.review(), Choice.OURS)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingTypedOnEitherSideIsLost(long seed) {
        var copies = Copies.of(seed);

        keepsAllThatWasTyped(
                seed, copies, Merge.of(copies.base(), copies.ours(), copies.theirs()).review());
        keepsAllThatWasTyped(seed, copies, Merge.of(copies.ours(), copies.theirs()).review());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepingBothKeepsBothTexts(long seed) {
        var copies = Copies.of(seed);
        var merged = Merge.of(copies.base(), copies.ours(), copies.theirs()).review();
        var both = Conflict.decideAll(merged, Choice.BOTH);

        assertThat(both.conflicts()).as("seed %d", seed).noneMatch(Conflict::canKeepBoth);
        keepsAllThatWasTyped(seed, copies, both);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsMergedAlreadyIsNotMergedAgain(long seed) {
        var copies = Copies.of(seed);
        var merged = Merge.of(copies.base(), copies.ours(), copies.theirs()).review();
        var again = Merge.of(copies.theirs(), merged, copies.theirs());

        assertThat(again.review()).as("seed %d", seed).isEqualTo(merged);
        assertThat(again.conflicts()).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFileGivesBackWhatIsOpen(long seed) {
        var copies = Copies.of(seed);
        var merged = Merge.of(copies.base(), copies.ours(), copies.theirs()).review();
        var opened = FILES.open("a.parapet", FILES.toBytes(merged));

        assertThat(opened.problems()).as("seed %d", seed).isEmpty();
        assertThat(((Ready<OpenedReview>) opened).value().review())
                .as("seed %d", seed)
                .isEqualTo(merged);
    }

    /// A law that is tried on copies that agree says nothing.
    @Test
    void theCopiesDisagreeOften() {
        var conflicts =
                seeds().mapToObj(Copies::of)
                        .map(copies -> Merge.of(copies.base(), copies.ours(), copies.theirs()))
                        .filter(merged -> !merged.isClean())
                        .count();

        assertThat(conflicts).isGreaterThan(25);
    }

    private static void keepsAllThatWasTyped(long seed, Copies copies, Review merged) {
        var before = Copies.marksOf(text(copies.base()));
        var there = Copies.marksOf(text(merged));
        for (var side : List.of(copies.ours(), copies.theirs())) {
            assertThat(Copies.marksOf(text(side)))
                    .as("seed %d", seed)
                    .filteredOn(mark -> !before.contains(mark))
                    .allSatisfy(mark -> assertThat(there).contains(mark));
        }
    }

    private static String text(Review review) {
        return review.withSets(List.of()).toString();
    }

    /// Lists in which the order says only who came first.
    private static Review sorted(Review review) {
        var practices = new HashMap<>(review.answers().practices());
        practices.replaceAll((_, answer) -> sorted(answer));
        var people = review.people();
        return review.withAnswers(new Answers(practices, review.answers().questions()))
                .withPeople(
                        new People(
                                people.reviewer(), people.attendees().stream().sorted().toList()))
                .withConflicts(List.of());
    }

    private static PracticeAnswer sorted(PracticeAnswer answer) {
        return answer.withEvidence(
                answer.evidence().stream()
                        .sorted(Comparator.comparing(Evidence::toString))
                        .distinct()
                        .toList());
    }
}
