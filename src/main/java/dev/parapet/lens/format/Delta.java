package dev.parapet.lens.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a value of a lens differs from what Parapet would write in its place: `true` where it does
/// not, `false` where there is none, a list of one item for another value, and an object of such
/// differences, in the order of the lens, for an object. What somebody changes in the question set
/// therefore arrives in the lens, and what the question set has no field for is kept.
final class Delta {
    private static final Node SAME = Flag.of(true);
    private static final Node GONE = Flag.of(false);

    private Delta() {}

    /// Whether there is nothing to keep.
    static boolean isNone(Node delta) {
        return delta.equals(SAME);
    }

    static Node between(Node ours, Node theirs) {
        if (isSame(ours, theirs)) {
            return SAME;
        }
        return ours instanceof Mapping(_, var own) && theirs instanceof Mapping(_, var entries)
                ? between(own, entries)
                : Sequence.of(List.of(theirs));
    }

    private static Node between(Map<String, Node> ours, Map<String, Node> theirs) {
        var delta = new MappingBuilder();
        theirs.forEach((name, value) -> {
            var own = ours.get(name);
            delta.put(name, own == null ? Sequence.of(List.of(value)) : between(own, value));
        });
        ours.keySet().stream()
                .filter(name -> !theirs.containsKey(name))
                .forEach(name -> delta.put(name, GONE));
        return delta.build();
    }

    /// Their value, made of ours. What is no difference, because somebody edited it, changes
    /// nothing.
    static Node applied(Node ours, Node delta) {
        if (delta instanceof Sequence(_, var items) && items.size() == 1) {
            return items.getFirst();
        }
        return delta instanceof Mapping(_, var differences) && ours instanceof Mapping(_, var own)
                ? applied(own, differences)
                : ours;
    }

    private static Node applied(Map<String, Node> ours, Map<String, Node> differences) {
        var theirs = new LinkedHashMap<String, Node>();
        differences.forEach((name, difference) -> {
            var own = ours.get(name);
            if (own != null && !difference.equals(GONE)) {
                theirs.put(name, applied(own, difference));
            } else if (difference instanceof Sequence(_, var items) && items.size() == 1) {
                theirs.put(name, items.getFirst());
            }
        });
        ours.forEach((name, value) -> {
            if (!differences.containsKey(name)) {
                theirs.put(name, value);
            }
        });
        return new Mapping(Place.NOWHERE, theirs);
    }

    /// Whether two values are the same and in the same order.
    private static boolean isSame(Node one, Node other) {
        return one.equals(other) && order(one).equals(order(other));
    }

    private static List<String> order(Node node) {
        var order = new ArrayList<String>();
        collectOrder(node, order);
        return order;
    }

    private static void collectOrder(Node node, List<String> order) {
        if (node instanceof Mapping(_, var entries)) {
            entries.forEach((name, value) -> {
                order.add(name);
                collectOrder(value, order);
            });
        } else if (node instanceof Sequence(_, var items)) {
            items.forEach(item -> collectOrder(item, order));
        }
    }
}
