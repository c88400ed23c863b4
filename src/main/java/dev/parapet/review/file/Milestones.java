package dev.parapet.review.file;

import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Keeps moments of a review, each sealed and chained to the one before.
public final class Milestones {
    private Milestones() {}

    /// The review with its present state kept as a milestone.
    ///
    /// @param at kept to the second
    public static Review keep(Review review, String name, Instant at) {
        var milestones = new ArrayList<>(review.milestones());
        var previous = milestones.isEmpty() ? "" : milestones.getLast().seal();
        var moment = at.truncatedTo(ChronoUnit.SECONDS);
        var unsealed = new Milestone(name, moment, review.now(), previous, "");
        milestones.add(
                new Milestone(
                        name, moment, review.now(), previous, MilestoneWriter.sealOf(unsealed)));
        return review.withMilestones(milestones);
    }

    /// Whether a milestone is as it was when it was sealed, and follows one that stands before it.
    /// After a merge two may follow the same one, and two may be the first.
    ///
    /// @param index its place among the milestones, from 0
    public static boolean holds(List<Milestone> milestones, int index) {
        var milestone = milestones.get(index);
        var previous = milestone.previous();
        return (previous.isEmpty()
                        || milestones.subList(0, index).stream()
                                .anyMatch(earlier -> earlier.seal().equals(previous)))
                && milestone.seal().equals(MilestoneWriter.sealOf(milestone));
    }
}
