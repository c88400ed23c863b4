package dev.parapet.review.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Merges lists as sets: what either side added is there, what either side took out is not.
///
/// @param before the list that both come from, where it is known; else nothing was taken out
record ListMerge<T>(Optional<List<T>> before) {

    /// In the order of ours, then of theirs. Where one side changed nothing, exactly the other.
    List<T> merge(List<T> ours, List<T> theirs) {
        if (before.equals(Optional.of(ours))) {
            return theirs;
        }
        if (before.equals(Optional.of(theirs)) || ours.equals(theirs)) {
            return ours;
        }
        var known = Set.copyOf(before.orElse(List.of()));
        var own = new HashSet<>(ours);
        var other = new HashSet<>(theirs);
        var merged = new ArrayList<T>();
        ours.stream()
                .filter(item -> other.contains(item) || !known.contains(item))
                .forEach(merged::add);
        theirs.stream()
                .filter(item -> !own.contains(item) && !known.contains(item))
                .forEach(merged::add);
        return merged;
    }
}
