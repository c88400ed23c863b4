package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Place;
import dev.parapet.review.Extras;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the fields that a reader does not know and puts them back where they stood. A field
/// whose object is gone goes with it.
final class UnknownFields {
    private final Map<String, Node> found = new LinkedHashMap<>();

    /// Takes what is left of an object after all known fields were read.
    void collect(String path, Fields fields) {
        fields.unread().forEach((name, node) -> found.put(path + "/" + escape(name), node));
    }

    Extras all() {
        return found.isEmpty() ? Extras.NONE : new Extras(found);
    }

    static Node putBack(Node tree, Extras extras) {
        var result = tree;
        for (var extra : extras.byPath().entrySet()) {
            var steps = List.of(extra.getKey().substring(1).split("/", -1));
            result = putBack(result, steps, extra.getValue());
        }
        return result;
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Node putBack(Node at, List<String> steps, Node value) {
        if (!(at instanceof Mapping(_, var entries))) {
            return at;
        }
        var name = steps.getFirst().replace("~1", "/").replace("~0", "~");
        var next = new LinkedHashMap<>(entries);
        if (steps.size() == 1) {
            putWhereFree(next, name, value);
        } else {
            next.computeIfPresent(
                    name, (_, held) -> putBack(held, steps.subList(1, steps.size()), value));
        }
        return new Mapping(Place.NOWHERE, next);
    }

    /// A known field keeps its value, but an empty list only holds the place for what this Parapet
    /// could not read.
    private static void putWhereFree(Map<String, Node> entries, String name, Node value) {
        var held = entries.get(name);
        if (held == null || (held instanceof Sequence(_, var items) && items.isEmpty())) {
            entries.put(name, value);
        }
    }
}
