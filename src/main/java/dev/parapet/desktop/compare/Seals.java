package dev.parapet.desktop.compare;

import dev.parapet.review.Milestone;
import dev.parapet.review.file.Milestones;

import java.util.List;
import java.util.stream.IntStream;

/// Which milestones are as they were kept. It looks again only where there are others: to check one
/// means to write its question sets.
final class Seals {
    private List<Milestone> checked = List.of();
    private List<Boolean> intact = List.of();

    /// @param index its place among the milestones, from 0
    boolean hold(List<Milestone> milestones, int index) {
        if (!checked.equals(milestones)) {
            checked = milestones;
            intact =
                    IntStream.range(0, milestones.size())
                            .mapToObj(i -> Milestones.holds(milestones, i))
                            .toList();
        }
        return intact.get(index);
    }
}
