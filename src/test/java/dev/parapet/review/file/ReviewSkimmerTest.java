package dev.parapet.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.document.Loaded;
import dev.parapet.document.Loaded.Ready;
import dev.parapet.review.Change;
import dev.parapet.review.PracticeState;
import dev.parapet.review.RandomReviews;
import dev.parapet.review.Review;
import dev.parapet.review.file.ReviewSkimmer.Skimmed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.LongStream;

/// Skimming a file says what opening it says.
class ReviewSkimmerTest {
    private static final String NAME = "shop.parapet";
    private static final Instant AT = Instant.parse("2026-03-09T08:00:00Z");

    private final ReviewFile files = new ReviewFile();
    private final ReviewSkimmer skimmer = new ReviewSkimmer();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatOpeningReads(long seed) {
        var random = new RandomReviews(seed);
        var review = Milestones.keep(random.review(), "Kick-off", AT);
        for (var i = 0; i < 5; i++) {
            review = random.change(review).applyTo(review);
        }

        var skimmed = skimmed(files.toBytes(review));

        assertThat(skimmed.review().now()).isEqualTo(review.now());
        assertThat(skimmed.review().changed()).isEqualTo(review.changed());
        assertThat(skimmed.newer()).isFalse();
        assertThat(skimmed.earlier())
                .singleElement()
                .satisfies(earlier -> {
                    assertThat(earlier.name()).isEqualTo("Kick-off");
                    assertThat(earlier.at()).isEqualTo(AT);
                    assertThat(earlier.then().now())
                            .isEqualTo(new RandomReviews(seed).review().now());
                });
    }

    @Test
    void readsTheSameQuestionSetsOnce() {
        var review = new RandomReviews(3).review();
        var other = answered(review);

        var first = skimmed(files.toBytes(review)).review().sets();
        var second = skimmed(files.toBytes(other)).review().sets();

        assertThat(second.getFirst()).isSameAs(first.getFirst());
    }

    @Test
    void readsAFileThatSomebodyElseLaidOut() {
        var review = new RandomReviews(5).review();
        var squeezed =
                new String(files.toBytes(review), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .reduce("", String::concat);

        assertThat(skimmed(bytes(squeezed)).review().now()).isEqualTo(review.now());
    }

    @ParameterizedTest(name = "{0} replaced")
    @ValueSource(strings = {"\"questionSets\"", "\"workload\"", "\"content\"", "\"title\"", "2026"})
    void saysOfADamagedFileWhatOpeningItSays(String damaged) {
        var whole =
                new String(files.toBytes(new RandomReviews(7).review()), StandardCharsets.UTF_8);
        assertThat(whole).contains(damaged);
        var bytes = bytes(whole.replace(damaged, "\u0000"));

        assertThat(skimmer.read(NAME, bytes)).isInstanceOf(Loaded.Refused.class);
        assertThat(skimmer.read(NAME, bytes).problems())
                .isEqualTo(files.open(NAME, bytes).problems());
    }

    @Test
    void aFileCutShortAnywhereIsRefused() {
        var bytes = files.toBytes(new RandomReviews(9).review());
        assertThat(skimmer.read(NAME, bytes)).isInstanceOf(Ready.class);

        for (var length = 0; length < bytes.length - 2; length += 97) {
            assertThat(skimmer.read(NAME, Arrays.copyOf(bytes, length)))
                    .as("the first %d bytes", length)
                    .isInstanceOf(Loaded.Refused.class);
        }
    }

    @Test
    void tellsThatANewerParapetWroteAFile() {
        var text = new String(files.toBytes(new RandomReviews(2).review()), StandardCharsets.UTF_8);

        assertThat(skimmed(bytes(text.replace("parapet/review/1", "parapet/review/2"))).newer())
                .isTrue();
    }

    private static Review answered(Review review) {
        var set = review.sets().getFirst();
        var practice = set.refOf(set.practices().findFirst().orElseThrow());
        return new Change.SetState(practice, PracticeState.IN_PLACE).applyTo(review);
    }

    private Skimmed skimmed(byte[] bytes) {
        return ((Ready<Skimmed>) skimmer.read(NAME, bytes)).value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
