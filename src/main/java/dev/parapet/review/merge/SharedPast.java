package dev.parapet.review.merge;

import dev.parapet.review.Extras;
import dev.parapet.review.Milestone;
import dev.parapet.review.Review;

import java.util.List;
import java.util.stream.Collectors;

/// Finds what two copies have in common that their answers come from.
final class SharedPast {
    private SharedPast() {}

    static Past of(Review ours, Review theirs) {
        return new Past.Told(
                SharedHistory.of(ours.history(), theirs.history()), milestone(ours, theirs));
    }

    /// The last milestone that both have, as a copy of the review at that time. Its seal says that
    /// it is the same one: SHA-256 over all of it.
    private static Past milestone(Review ours, Review theirs) {
        var seals = theirs.milestones().stream().map(Milestone::seal).collect(Collectors.toSet());
        return ours.milestones().reversed().stream()
                .filter(milestone -> seals.contains(milestone.seal()))
                .findFirst()
                .<Past>map(milestone -> new Past.Known(at(milestone, ours)))
                .orElse(new Past.Unknown());
    }

    private static Review at(Milestone milestone, Review review) {
        return review.with(milestone.content())
                .changedAt(milestone.at())
                .withConflicts(List.of())
                .withExtras(Extras.NONE);
    }
}
