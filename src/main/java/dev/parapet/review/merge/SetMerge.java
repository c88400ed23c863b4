package dev.parapet.review.merge;

import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.Review;
import dev.parapet.review.Snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Merges which question sets a review is answered against. A set that one side took out goes, but
/// not where the other side has changed answers to it since.
record SetMerge(Optional<Review> before, Snapshot ours, Snapshot theirs) {

    List<QuestionSet> merge() {
        var sets = new LinkedHashMap<String, QuestionSet>();
        theirs.sets().forEach(set -> sets.put(set.id(), set));
        ours.sets().forEach(set -> sets.put(set.id(), set));
        var ids =
                new ArrayList<>(
                        new ListMerge<>(before.map(review -> ids(review.now())))
                                .merge(ids(ours), ids(theirs)));
        sets.keySet().stream()
                .filter(id -> !ids.contains(id) && isStillAnswered(id))
                .forEach(ids::add);
        return ids.stream().map(id -> find(sets, id)).toList();
    }

    private static QuestionSet find(Map<String, QuestionSet> sets, String id) {
        var set = sets.get(id);
        if (set == null) {
            throw new IllegalStateException("a set of neither side");
        }
        return set;
    }

    private boolean isStillAnswered(String id) {
        var side = ids(ours).contains(id) ? ours : theirs;
        return before.isPresent() && !answers(side, id).equals(answers(before.get().now(), id));
    }

    private static Map<?, ?> answers(Snapshot side, String id) {
        return side.answers().practices().entrySet().stream()
                .filter(entry -> entry.getKey().set().equals(id))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> ids(Snapshot snapshot) {
        return snapshot.sets().stream().map(QuestionSet::id).toList();
    }
}
