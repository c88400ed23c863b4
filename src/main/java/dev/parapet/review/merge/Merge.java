package dev.parapet.review.merge;

import dev.parapet.review.Conflict;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Merges two copies of a review by practice and field. What only one side changed is taken, what
/// both changed alike is one change, and what they changed differently is for a person to decide.
public final class Merge {
    private final Past past;
    private final Review ours;
    private final Review theirs;

    private Merge(Past past, Review ours, Review theirs) {
        this.past = past;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Whether two files hold copies of one review, so that merging them means something.
    public static boolean areCopies(Review first, Review second) {
        return first.id().equals(second.id());
    }

    /// Merges with the copy that both come from.
    ///
    /// @throws IllegalArgumentException where they are not copies of one review
    public static Merged of(Review base, Review ours, Review theirs) {
        if (!areCopies(base, ours)) {
            throw new IllegalArgumentException("the base is no copy of the same review");
        }
        return merged(new Past.Known(base), ours, theirs);
    }

    /// Merges two copies of which nobody has the one that both come from: what both histories tell
    /// stands in for it, else a milestone that they share. Without either, a field that is empty
    /// takes what the other copy says.
    ///
    /// @throws IllegalArgumentException where they are not copies of one review
    public static Merged of(Review ours, Review theirs) {
        return merged(SharedPast.of(ours, theirs), ours, theirs);
    }

    private static Merged merged(Past past, Review ours, Review theirs) {
        if (!areCopies(ours, theirs)) {
            throw new IllegalArgumentException("they are no copies of one review");
        }
        var editions = Editions.agreed(past.whole().map(Review::now), ours.now(), theirs.now());
        return new Merge(past.carried(editions), editions.carry(ours), editions.carry(theirs))
                .merge(ours);
    }

    /// @param asItWas our copy before its answers were carried to another edition
    private Merged merge(Review asItWas) {
        var fields = new FieldMerge(past, ours.now(), theirs.now());
        var now =
                fields.merge()
                        .withSets(new SetMerge(past.whole(), ours.now(), theirs.now()).merge())
                        .withArchive(
                                past.lists(review -> review.archive())
                                        .merge(ours.archive(), theirs.archive()));
        var milestones = MilestoneMerge.of(ours.milestones(), theirs.milestones());
        var review =
                new Review(
                        ours.id(),
                        earlier(ours.created(), theirs.created()),
                        changed(),
                        now,
                        milestones,
                        conflicts(fields.conflicts(), now),
                        ours.history().merged(theirs.history()),
                        ExtrasMerge.of(
                                past.whole().map(Review::extras), ours.extras(), theirs.extras()));
        var had = new HashSet<>(asItWas.milestones());
        return new Merged(
                review,
                fields.arrivals(),
                fields.kept(),
                fields.conflicts(),
                milestones.stream().filter(kept -> !had.contains(kept)).toList(),
                now.sets().stream()
                        .filter(set -> !asItWas.sets().contains(set))
                        .map(set -> set.ref())
                        .toList());
    }

    /// Conflicts that are still open, seen from where the review stands now.
    private List<Conflict> conflicts(List<Conflict> found, Snapshot now) {
        var open =
                new ConflictMerge(past.whole().map(Review::conflicts).orElse(List.of()))
                        .merge(ours.conflicts(), theirs.conflicts());
        return ConflictMerge.oriented(ConflictMerge.with(open, found), now);
    }

    private Instant changed() {
        var before = past.whole().map(Review::changed);
        if (before.equals(Optional.of(ours.changed()))) {
            return theirs.changed();
        }
        return before.equals(Optional.of(theirs.changed()))
                ? ours.changed()
                : later(ours.changed(), theirs.changed());
    }

    private static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }

    private static Instant later(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }
}
