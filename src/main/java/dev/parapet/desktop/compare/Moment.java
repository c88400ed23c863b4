package dev.parapet.desktop.compare;

import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

/// A side of a comparison.
sealed interface Moment {

    record Now() implements Moment {}

    record Kept(Milestone milestone) implements Moment {}

    /// Another review.
    ///
    /// @param file the name of its file
    record Other(Review review, String file) implements Moment {}

    /// The review at that moment.
    ///
    /// @param open the one in the window
    default Review in(Review open) {
        return switch (this) {
            case Now() -> open;
            case Kept(var milestone) -> open.asOf(milestone);
            case Other(var review, _) -> review;
        };
    }

    /// Whether it can still be chosen: milestones go when they are undone.
    default boolean isIn(Review open) {
        return switch (this) {
            case Kept(var milestone) -> open.milestones().contains(milestone);
            case Now _, Other _ -> true;
        };
    }
}
