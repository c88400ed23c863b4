package dev.parapet.review;

import java.time.Instant;

/// A review as it stood at one moment, kept whole and never changed.
///
/// @param previous the seal of the milestone before; empty for the first
/// @param seal SHA-256 over everything else in it, `previous` included, so that a change to an old
///   milestone shows
public record Milestone(String name, Instant at, Snapshot content, String previous, String seal) {

    /// With another content, which the seal does not fit any more.
    public Milestone with(Snapshot next) {
        return new Milestone(name, at, next, previous, seal);
    }
}
