package dev.parapet.desktop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class StopwatchTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void countsFromItsStart() {
        assertThat(Stopwatch.startedAt(NINE).at(after(90))).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void standsStillWhileItIsStopped() {
        var stopped = Stopwatch.startedAt(NINE).turned(after(30));

        assertThat(stopped.at(after(500))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void goesOnWhereItWasStopped() {
        var goesOn = Stopwatch.startedAt(NINE).turned(after(30)).turned(after(100));

        assertThat(goesOn.at(after(110))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void countsNothingWhereTheClockIsPutBack() {
        assertThat(Stopwatch.startedAt(NINE).at(after(-60))).isZero();
    }

    private static Instant after(int seconds) {
        return NINE.plusSeconds(seconds);
    }
}
