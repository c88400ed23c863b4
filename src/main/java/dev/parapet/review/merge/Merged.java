package dev.parapet.review.merge;

import dev.parapet.questionset.SetRef;
import dev.parapet.review.Conflict;
import dev.parapet.review.FieldRef;
import dev.parapet.review.FieldValue;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.util.List;

/// What comes of two copies of a review.
///
/// @param review ours with everything that could be taken in. Where a person must decide it says
///   what ours says, and keeps the conflict
/// @param arrivals what our copy did not say and the merged review does
/// @param kept the fields in which what our copy says stands, against what the other one says
/// @param conflicts what this merge left to decide; the review may hold older ones too
/// @param milestones those that our copy did not have
/// @param sets question sets that our copy did not have, or not in this version
public record Merged(
        Review review,
        List<Arrival> arrivals,
        List<FieldRef> kept,
        List<Conflict> conflicts,
        List<Milestone> milestones,
        List<SetRef> sets) {
    public Merged {
        arrivals = List.copyOf(arrivals);
        kept = List.copyOf(kept);
        conflicts = List.copyOf(conflicts);
        milestones = List.copyOf(milestones);
        sets = List.copyOf(sets);
    }

    /// A field that another copy filled.
    public record Arrival(FieldRef field, FieldValue from, FieldValue to) {}

    /// Whether the other copy had something that ours had not.
    public boolean bringsAnything() {
        return !(arrivals.isEmpty()
                && conflicts.isEmpty()
                && milestones.isEmpty()
                && sets.isEmpty());
    }

    /// Whether nobody has to decide anything about this merge.
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
