package dev.parapet.review.file;

import dev.parapet.document.DocumentWriter;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Place;
import dev.parapet.review.Extras;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file holds beyond what this Parapet would write of it: kept by its path, and put back
/// where it stood. An object is made again for its unknown fields, should nothing known be left in
/// it; an item of a list is found again by what is known of it, and takes its fields with it when
/// it goes.
final class UnknownFields {
    private static final DocumentWriter WRITER = new DocumentWriter();
    private static final Node MISSING = new Nothing(Place.NOWHERE);

    /// Begins a step to an item of a list; the steps of names never do.
    private static final String ITEM = "~i";

    private final Map<String, Node> found = new LinkedHashMap<>();

    private UnknownFields() {}

    /// The values of a file that are missing from what this Parapet would write.
    static Extras of(Node file, Node known) {
        var unknown = new UnknownFields();
        unknown.collect("", file, known);
        return unknown.found.isEmpty() ? Extras.NONE : new Extras(unknown.found);
    }

    /// The known values with the unknown ones among them.
    static Node putBack(Node known, Extras extras) {
        var root = Branch.empty();
        extras.byPath().forEach((path, value) -> root.grow(path).add(value));
        return root.mergedInto(known).orElse(known);
    }

    private void collect(String path, Node file, Node known) {
        if (file instanceof Mapping(_, var entries) && !entries.isEmpty() && isOpen(known)) {
            entries.forEach((name, value) ->
                    collect(path + "/" + escape(name), value, valueOf(known, name)));
        } else if (file instanceof Sequence(_, var items)
                && known instanceof Sequence(_, var knownItems)
                && items.size() == knownItems.size()) {
            for (var i = 0; i < items.size(); i++) {
                collectItem(path, items.get(i), knownItems, i);
            }
        } else if (isFree(known)) {
            found.put(path, file.unplaced());
        }
    }

    private void collectItem(String path, Node item, List<Node> knownItems, int index) {
        var ofItem = new UnknownFields();
        ofItem.collect("", item, knownItems.get(index));
        if (!ofItem.found.isEmpty()) {
            var step = "/" + stepTo(knownItems, index);
            ofItem.found.forEach((rest, value) -> found.put(path + step + rest, value));
        }
    }

    /// An item by the digest of what is known of it, and by how many like it stand before it.
    private static String stepTo(List<Node> items, int index) {
        var item = items.get(index);
        var before = Collections.frequency(items.subList(0, index), item);
        return ITEM + Sha256.of(WRITER.write(item)) + "-" + before;
    }

    /// Nothing stands there, or an empty list that holds the place for what could not be read.
    private static boolean isFree(Node known) {
        return known instanceof Nothing
                || (known instanceof Sequence(_, var items) && items.isEmpty());
    }

    private static boolean isOpen(Node known) {
        return known instanceof Nothing || known instanceof Mapping;
    }

    private static Node valueOf(Node known, String name) {
        return known instanceof Mapping(_, var entries)
                ? entries.getOrDefault(name, MISSING)
                : MISSING;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /// A step of the paths with those that go on from it.
    ///
    /// @param values the unknown value that stands here; at most one
    private record Branch(Map<String, Branch> next, List<Node> values) {
        static Branch empty() {
            return new Branch(new LinkedHashMap<>(), new ArrayList<>());
        }

        /// The values at the end of a path.
        List<Node> grow(String path) {
            var at = this;
            for (var step : path.substring(1).split("/", -1)) {
                at = at.next.computeIfAbsent(step, _ -> empty());
            }
            return at.values;
        }

        /// Empty where there is nothing to hold.
        Optional<Node> mergedInto(Node known) {
            if (isFree(known) && !values.isEmpty()) {
                return Optional.of(values.getFirst());
            }
            return known instanceof Sequence(_, var items)
                    ? Optional.of(mergedInto(items))
                    : mergedInto(known, valuesOf(known));
        }

        private Node mergedInto(List<Node> items) {
            var merged = new ArrayList<Node>();
            for (var i = 0; i < items.size(); i++) {
                var branch = next.isEmpty() ? null : next.get(stepTo(items, i));
                merged.add(
                        branch == null
                                ? items.get(i)
                                : branch.mergedInto(items.get(i)).orElse(items.get(i)));
            }
            return Sequence.of(merged);
        }

        private Optional<Node> mergedInto(Node known, Map<String, Node> entries) {
            next.forEach((step, branch) -> {
                if (!step.startsWith(ITEM) && isOpen(known)) {
                    var name = unescape(step);
                    branch.mergedInto(entries.getOrDefault(name, MISSING))
                            .ifPresent(value -> entries.put(name, value));
                }
            });
            return entries.isEmpty() && !(known instanceof Mapping)
                    ? Optional.of(known).filter(node -> !(node instanceof Nothing))
                    : Optional.of(new Mapping(Place.NOWHERE, entries));
        }

        private static Map<String, Node> valuesOf(Node known) {
            return known instanceof Mapping(_, var entries)
                    ? new LinkedHashMap<>(entries)
                    : new LinkedHashMap<>();
        }
    }
}
