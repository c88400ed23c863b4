package dev.parapet.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

class RecentReviewsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void beginsEmpty() {
        assertThat(recent().list()).isEmpty();
    }

    @Test
    void remembersTheNewestFirstAndEachOnce() {
        recent().remember(review(1));
        recent().remember(review(2));
        recent().remember(review(1));

        assertThat(recent().list()).containsExactly(review(1), review(2));
    }

    @Test
    void keepsTwelve() {
        IntStream.rangeClosed(1, 14).forEach(number -> recent().remember(review(number)));

        assertThat(recent().list()).hasSize(12).startsWith(review(14)).endsWith(review(3));
    }

    @Test
    void forgets() {
        recent().remember(review(1));
        recent().forget(review(1).file());

        assertThat(recent().list()).isEmpty();
    }

    @Test
    void takesAListThatItCannotReadForEmpty() throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(folder.resolve("settings/recent-reviews.json"), "{\"reviews\": [3]}");

        assertThat(recent().list()).isEmpty();
    }

    private RecentReviews recent() {
        return new RecentReviews(folder.resolve("settings"));
    }

    private RecentReview review(int number) {
        return new RecentReview(
                folder.resolve(number + ".parapet"),
                "Review " + number,
                Instant.parse("2026-11-23T16:40:00Z"),
                42,
                3,
                2,
                1);
    }
}
