package dev.parapet.review;

import dev.parapet.questionset.SetRef;

import java.time.LocalDate;

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

    /// It was given in another review, such as that of the platform, and taken over from there.
    ///
    /// @param from the name of that review's workload
    /// @param asOf the day, in UTC, on which that review was as it was taken
    record TakenOver(String from, LocalDate asOf) implements Provenance {}
}
