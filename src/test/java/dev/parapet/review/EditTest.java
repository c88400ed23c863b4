package dev.parapet.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What leads from one review to another leads there, and back.
class EditTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void leadsThereAndBack(long seed) {
        var random = new RandomReviews(seed);
        var before = random.review();
        var after = before;
        for (var i = 0; i < 60; i++) {
            after = random.change(after).applyTo(after);
        }
        var edits = Edit.between(before.now(), after.now());

        assertThat(applied(edits, before.now())).as("seed %s", seed).isEqualTo(after.now());
        assertThat(applied(edits.stream().map(Edit::reversed).toList(), after.now()))
                .as("seed %s", seed)
                .isEqualTo(before.now());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void oneChangeIsOneEditOrNone(long seed) {
        var random = new RandomReviews(seed);
        var review = random.review();
        for (var i = 0; i < 100; i++) {
            var next = random.change(review).applyTo(review);
            assertThat(Edit.between(review.now(), next.now()))
                    .as("seed %s", seed)
                    .hasSize(next.equals(review) ? 0 : 1)
                    .noneMatch(Edit::isEmpty);
            review = next;
        }
    }

    private static Snapshot applied(Iterable<Edit> edits, Snapshot to) {
        var next = to;
        for (var edit : edits) {
            next = edit.applyTo(next);
        }
        return next;
    }
}
