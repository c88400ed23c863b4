package dev.parapet.review.share;

import dev.parapet.review.PrivateNotes;
import dev.parapet.review.Review;
import dev.parapet.review.file.Milestones;

/// A copy of a review for people who do not take part in it: all of it but private notes, in its
/// milestones, archive and history too.
public final class OpenCopy {
    private OpenCopy() {}

    /// The review itself where no note is or was private. Else a copy under another id, so that
    /// merging it never takes the notes out of the review; its milestones are sealed anew.
    public static Review of(Review review) {
        var notes = PrivateNotes.of(review);
        if (notes.isEmpty()) {
            return review;
        }
        var milestones =
                Milestones.rewritten(
                        review.milestones(),
                        milestone -> milestone.with(notes.without(milestone.content())));
        return new Review(
                CopyId.of(review, "open"),
                review.created(),
                review.changed(),
                notes.without(review.now()),
                milestones,
                notes.without(review.conflicts()),
                notes.without(review.history()),
                review.extras());
    }
}
