package dev.parapet.desktop.answer;

import java.time.Duration;
import java.time.Instant;

/// Time that is counted, and stands still while it is stopped.
///
/// @param counted until it last began to run
/// @param since when it last began to run
record Stopwatch(Duration counted, Instant since, boolean running) {
    static Stopwatch startedAt(Instant now) {
        return new Stopwatch(Duration.ZERO, now, true);
    }

    /// What is counted so far; a clock that is put back counts nothing.
    Duration at(Instant now) {
        var more = Duration.between(since, now);
        return running && more.isPositive() ? counted.plus(more) : counted;
    }

    /// Stopped where it ran, running where it was stopped.
    Stopwatch turned(Instant now) {
        return new Stopwatch(at(now), now, !running);
    }
}
