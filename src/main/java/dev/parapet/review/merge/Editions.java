package dev.parapet.review.merge;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;
import dev.parapet.review.upgrade.Upgrade;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The editions of question sets in which two copies are merged. Where one side alone has changed
/// an edition, that one; else the newer.
///
/// @param agreed by the id of the set
record Editions(Map<String, QuestionSet> agreed) {
    Editions {
        agreed = Map.copyOf(agreed);
    }

    static Editions agreed(Optional<Snapshot> before, Snapshot ours, Snapshot theirs) {
        var known = before.map(Editions::byId).orElse(Map.of());
        var own = byId(ours);
        var agreed = new LinkedHashMap<>(byId(theirs));
        own.forEach((id, set) -> {
            var other = agreed.get(id);
            agreed.put(id, other == null ? set : agreed(known.get(id), set, other));
        });
        return new Editions(agreed);
    }

    private static QuestionSet agreed(
            @Nullable QuestionSet before, QuestionSet ours, QuestionSet theirs) {
        if (ours.equals(before)) {
            return theirs;
        }
        return theirs.equals(before)
                        || ours.heading().version().compareTo(theirs.heading().version()) >= 0
                ? ours
                : theirs;
    }

    /// The review with its answers in these editions.
    Review carry(Review review) {
        var carried = review;
        for (var set : review.sets()) {
            var to = agreed.getOrDefault(set.id(), set);
            if (!to.equals(set)) {
                carried = Upgrade.of(carried, to).apply();
            }
        }
        return carried;
    }

    private static Map<String, QuestionSet> byId(Snapshot snapshot) {
        var byId = new LinkedHashMap<String, QuestionSet>();
        snapshot.sets().forEach(set -> byId.put(set.id(), set));
        return byId;
    }
}
