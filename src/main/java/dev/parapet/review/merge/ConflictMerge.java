package dev.parapet.review.merge;

import dev.parapet.review.Conflict;
import dev.parapet.review.Snapshot;

import java.util.ArrayList;
import java.util.List;

/// Merges what earlier merges left open: what one side has decided is decided. Who is called ours
/// makes no difference to what a conflict is about.
///
/// @param before what was open before the copies parted
record ConflictMerge(List<Conflict> before) {

    List<Conflict> merge(List<Conflict> ours, List<Conflict> theirs) {
        var open = new ArrayList<Conflict>();
        for (var conflict : with(ours, theirs)) {
            var onBoth = isAmong(ours, conflict) && isAmong(theirs, conflict);
            if (onBoth || !isAmong(before, conflict)) {
                open.add(conflict);
            }
        }
        return open;
    }

    /// The first ones and those of the others that are not among them.
    static List<Conflict> with(List<Conflict> first, List<Conflict> others) {
        var all = new ArrayList<>(first);
        others.stream().filter(conflict -> !isAmong(first, conflict)).forEach(all::add);
        return all;
    }

    /// The conflicts seen from the side on which a review stands. One in which it stands on what
    /// used to be theirs is turned.
    static List<Conflict> oriented(List<Conflict> conflicts, Snapshot now) {
        return conflicts.stream()
                .map(conflict ->
                        conflict.field().in(now).equals(conflict.theirs())
                                ? conflict.turned()
                                : conflict)
                .toList();
    }

    private static boolean isAmong(List<Conflict> conflicts, Conflict conflict) {
        return conflicts.contains(conflict) || conflicts.contains(conflict.turned());
    }
}
