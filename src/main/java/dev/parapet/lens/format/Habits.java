package dev.parapet.lens.format;

import dev.parapet.document.Place;
import dev.parapet.document.Problems;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Counts what authors do on every choice, fields that the lens format does not know and empty
/// addresses, so that it is said once.
final class Habits {
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(Place first, int count) {}

    void lookForUnknown(LensObject object, String kind, Set<String> known) {
        object.mapping()
                .entries()
                .forEach((name, value) -> {
                    if (!known.contains(name)) {
                        note(
                                value.place(),
                                "the field \"%s\" of a %s is not part of the format; it is kept"
                                        .formatted(name, kind));
                    }
                });
    }

    void note(Place place, String message) {
        found.merge(message, new Found(place, 1), (old, _) -> new Found(old.first, old.count + 1));
    }

    void tell(Problems problems) {
        found.forEach((message, where) ->
                problems.warning(
                        where.first,
                        where.count == 1
                                ? message
                                : message + " (" + where.count + " places in all)"));
    }
}
