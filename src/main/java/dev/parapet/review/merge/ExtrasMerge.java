package dev.parapet.review.merge;

import dev.parapet.document.Node;
import dev.parapet.review.Extras;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/// Merges fields that only a newer Parapet understands: each is taken from the side that changed
/// it. Nobody here can decide about one that both changed, so ours stays.
final class ExtrasMerge {
    private ExtrasMerge() {}

    static Extras of(Optional<Extras> before, Extras ours, Extras theirs) {
        var known = before.map(Extras::byPath).orElse(Map.of());
        var paths = new LinkedHashSet<>(ours.byPath().keySet());
        paths.addAll(theirs.byPath().keySet());
        var merged = new LinkedHashMap<String, Node>();
        for (var path : paths) {
            var own = Optional.ofNullable(ours.byPath().get(path));
            var other = Optional.ofNullable(theirs.byPath().get(path));
            var ownIsOld = own.equals(Optional.ofNullable(known.get(path)));
            (ownIsOld ? other : own).ifPresent(value -> merged.put(path, value));
        }
        return merged.isEmpty() ? Extras.NONE : new Extras(merged);
    }
}
