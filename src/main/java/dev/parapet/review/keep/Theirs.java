package dev.parapet.review.keep;

import dev.parapet.review.Review;
import dev.parapet.review.merge.Merge;
import dev.parapet.review.merge.Merged;

import java.util.List;

/// What somebody else wrote into the file of an open review.
///
/// @param bases the state that both come from, where it was kept; one at most
public record Theirs(FoundReview found, List<Review> bases) {
    public Theirs {
        bases = List.copyOf(bases);
    }

    /// Takes their changes into ours, practice by practice.
    public Merged mergeInto(Review ours) {
        var theirs = found.review();
        return bases.isEmpty() ? Merge.of(ours, theirs) : Merge.of(bases.getFirst(), ours, theirs);
    }

    /// Whether they wrote a copy of the same review, so that the two can be merged.
    public boolean isCopyOf(Review ours) {
        return Merge.areCopies(found.review(), ours);
    }
}
