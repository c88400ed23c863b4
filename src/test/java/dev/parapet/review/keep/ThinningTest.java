package dev.parapet.review.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ThinningTest {
    private static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void keepsAllOfTen() {
        assertThat(Thinning.surplus(after(everySecond(10)))).isEmpty();
    }

    @Test
    void reachesOverAWholeAfternoonOfSavesEachSecond() {
        var kept = after(everySecond(4 * 3600));

        assertThat(kept).hasSize(10);
        var newest = kept.getFirst().kept();
        assertThat(Duration.between(kept.getLast().kept(), newest)).hasHours(3);
        assertThat(kept.stream().filter(v -> within(v, newest, Duration.ofMinutes(1))))
                .as("of the last minute")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(kept.stream().filter(v -> !within(v, newest, Duration.ofMinutes(20))))
                .as("older than twenty minutes")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void staysAtTenWithTheNewestWhateverTheClockDoes(long seed) {
        var random = new Random(seed);
        List<Version> kept = new ArrayList<>();
        for (int number = 1; number <= 500; number++) {
            var jump = Duration.ofSeconds(random.nextLong(-100_000, 100_000));
            kept.addFirst(version(number, BEGIN.plus(jump)));
            kept.removeAll(Thinning.surplus(kept));

            assertThat(kept).hasSizeLessThanOrEqualTo(10);
            assertThat(kept.getFirst().number()).isEqualTo(number);
        }
    }

    @Test
    void keepsFewerOfLargeReviews() {
        var large = new ArrayList<Version>();
        for (int number = 8; number > 0; number--) {
            large.add(
                    new Version(
                            Path.of("v" + number), number, BEGIN.plusSeconds(number), 100 << 20));
        }

        large.removeAll(Thinning.surplus(large));

        assertThat(large).hasSize(2);
        assertThat(large.getFirst().number()).isEqualTo(8);
    }

    private static List<Instant> everySecond(int count) {
        var moments = new ArrayList<Instant>();
        for (int second = 0; second < count; second++) {
            moments.add(BEGIN.plusSeconds(second));
        }
        return moments;
    }

    private static List<Version> after(List<Instant> saves) {
        List<Version> kept = new ArrayList<>();
        for (var save : saves) {
            kept.addFirst(version(kept.isEmpty() ? 1 : kept.getFirst().number() + 1, save));
            kept.removeAll(Thinning.surplus(kept));
        }
        return kept;
    }

    private static boolean within(Version version, Instant newest, Duration span) {
        return Duration.between(version.kept(), newest).compareTo(span) <= 0;
    }

    private static Version version(int number, Instant kept) {
        return new Version(Path.of("v" + number), number, kept, 300_000);
    }
}
