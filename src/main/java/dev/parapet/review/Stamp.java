package dev.parapet.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who did something to a review, and when.
///
/// @param who as the person calls themselves; may be empty
/// @param at kept to the second
public record Stamp(String who, Instant at) {
    public Stamp {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
