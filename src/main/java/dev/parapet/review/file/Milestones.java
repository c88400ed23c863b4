package dev.parapet.review.file;

import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

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
        milestones.add(sealed(new Milestone(name, moment, review.now(), previous, "")));
        return review.withMilestones(milestones);
    }

    /// The milestones as a copy of the review has them, sealed anew and chained as they were. One
    /// whose seal does not hold keeps it, so that it holds in the copy no more than here.
    public static List<Milestone> rewritten(
            List<Milestone> milestones, UnaryOperator<Milestone> rewrite) {
        var seals = new HashMap<String, String>();
        var rewritten = new ArrayList<Milestone>();
        for (var i = 0; i < milestones.size(); i++) {
            var old = milestones.get(i);
            var next = rewrite.apply(old);
            var previous = seals.getOrDefault(old.previous(), old.previous());
            var chained =
                    new Milestone(next.name(), next.at(), next.content(), previous, old.seal());
            if (holds(milestones, i)) {
                chained = sealed(chained);
                seals.put(old.seal(), chained.seal());
            }
            rewritten.add(chained);
        }
        return List.copyOf(rewritten);
    }

    private static Milestone sealed(Milestone milestone) {
        return new Milestone(
                milestone.name(),
                milestone.at(),
                milestone.content(),
                milestone.previous(),
                MilestoneWriter.sealOf(milestone));
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
