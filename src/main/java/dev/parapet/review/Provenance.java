package dev.parapet.review;

import dev.parapet.questionset.SetRef;

/// Where an answer comes from.
public sealed interface Provenance {
    Provenance GIVEN = new Given();

    /// Somebody gave it for this practice.
    record Given() implements Provenance {}

    /// It was carried over from another version of the question set.
    ///
    /// @param from the version in which somebody last gave it
    /// @param practice the earlier practice, as it was quoted then
    /// @param needsALook whether somebody should look at it again: title, risk or practice changed
    record Carried(SetRef from, String practice, boolean needsALook) implements Provenance {}
}
