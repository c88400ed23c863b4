package dev.parapet.desktop.write;

import dev.parapet.desktop.session.ReviewSession;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.time.LocalDate;

/// The moment that a plan speaks of.
sealed interface Moment {

    record Now() implements Moment {}

    record Kept(Milestone milestone) implements Moment {}

    /// The review at that moment.
    default Review review(ReviewSession session) {
        var open = session.review().get();
        return switch (this) {
            case Now() -> open;
            case Kept(var milestone) -> open.asOf(milestone);
        };
    }

    /// The plan's day: today, or that of the milestone.
    default LocalDate day(ReviewSession session) {
        return switch (this) {
            case Now() -> session.today();
            case Kept(var milestone) -> LocalDate.ofInstant(milestone.at(), session.zone());
        };
    }

    /// Whether it can still be chosen: milestones go when they are undone.
    default boolean isIn(Review open) {
        return switch (this) {
            case Now() -> true;
            case Kept(var milestone) -> open.milestones().contains(milestone);
        };
    }
}
