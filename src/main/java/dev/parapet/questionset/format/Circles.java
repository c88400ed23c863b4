package dev.parapet.questionset.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which keys lead to one another in a circle. Found in two walks over the whole graph (Kosaraju's
/// algorithm), without recursion: a hostile file may hold a chain of any length.
///
/// @param circles a name for the circle of each key
record Circles(Map<String, String> circles) {

    /// Whether two keys lead to one another.
    boolean hold(String one, String other) {
        return circles.getOrDefault(one, one).equals(circles.getOrDefault(other, other));
    }

    /// The circles of a graph.
    ///
    /// @param next the keys that each key leads to; keys that lead nowhere may be missing
    static Circles of(Map<String, List<String>> next) {
        var circles = new HashMap<String, String>();
        var reversed = reversed(next);
        for (var key : finished(next).reversed()) {
            var open = new ArrayDeque<>(List.of(key));
            while (!open.isEmpty()) {
                var member = open.pop();
                if (circles.putIfAbsent(member, key) == null) {
                    reversed.getOrDefault(member, List.of()).stream()
                            .filter(earlier -> !circles.containsKey(earlier))
                            .forEach(open::push);
                }
            }
        }
        return new Circles(circles);
    }

    /// A key on the way, with what it leads to and has not been walked yet.
    private record Step(String key, Iterator<String> rest) {}

    /// All keys in the order in which a walk has seen everything behind them.
    private static List<String> finished(Map<String, List<String>> next) {
        var seen = new HashSet<String>();
        var finished = new ArrayList<String>();
        Deque<Step> way = new ArrayDeque<>();
        for (var start : next.keySet()) {
            enter(start, next, seen, way);
            while (!way.isEmpty()) {
                var step = way.getFirst();
                if (step.rest().hasNext()) {
                    enter(step.rest().next(), next, seen, way);
                } else {
                    finished.add(way.pop().key());
                }
            }
        }
        return finished;
    }

    private static void enter(
            String key, Map<String, List<String>> next, Set<String> seen, Deque<Step> way) {
        if (seen.add(key)) {
            way.push(new Step(key, next.getOrDefault(key, List.of()).iterator()));
        }
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> next) {
        var reversed = new HashMap<String, List<String>>();
        next.forEach((key, targets) ->
                targets.forEach(target ->
                        reversed.computeIfAbsent(target, _ -> new ArrayList<>()).add(key)));
        return reversed;
    }
}
