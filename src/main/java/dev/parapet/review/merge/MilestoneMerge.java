package dev.parapet.review.merge;

import dev.parapet.review.Milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Merges milestones: all of both, each as it was sealed. Where both sides went on from the same
/// one, two follow it.
final class MilestoneMerge {
    private static final Comparator<Milestone> BY_TIME =
            Comparator.comparing(Milestone::at).thenComparing(Milestone::seal);

    private MilestoneMerge() {}

    /// Oldest first, and none before the one that it follows, even where a clock went wrong.
    static List<Milestone> of(List<Milestone> ours, List<Milestone> theirs) {
        var own = new LinkedHashSet<>(ours);
        if (own.containsAll(theirs)) {
            return ours;
        }
        var all = new LinkedHashSet<>(theirs);
        if (all.containsAll(ours)) {
            return theirs;
        }
        all.addAll(ours);
        return inOrder(all);
    }

    private static List<Milestone> inOrder(Set<Milestone> all) {
        var waiting = new ArrayList<>(all);
        waiting.sort(BY_TIME);
        var missing = new HashSet<String>();
        waiting.forEach(milestone -> missing.add(milestone.seal()));
        var ordered = new ArrayList<Milestone>();
        while (!waiting.isEmpty()) {
            var next =
                    waiting.stream()
                            .filter(milestone -> !missing.contains(milestone.previous()))
                            .findFirst()
                            .orElse(waiting.getFirst());
            waiting.remove(next);
            missing.remove(next.seal());
            ordered.add(next);
        }
        return ordered;
    }
}
