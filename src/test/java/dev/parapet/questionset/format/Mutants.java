package dev.parapet.questionset.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Documents that differ from one in a single value.
record Mutants(Node original) {
    private static final List<Node> OTHERS =
            List.of(
                    Text.of(""),
                    Text.of("  "),
                    Text.of("x"),
                    Text.of("high"),
                    Numeral.of(5),
                    Numeral.of(-1),
                    Numeral.of(1001),
                    new Numeral(Place.NOWHERE, "5.5"),
                    Flag.of(true),
                    new Nothing(Place.NOWHERE),
                    Sequence.of(List.of()),
                    Sequence.of(List.of(Text.of("x"))),
                    Sequence.of(List.of(Text.of("data"), Text.of("managed"))),
                    Sequence.of(List.of(Numeral.of(1))),
                    Sequence.of(List.of(new Nothing(Place.NOWHERE))),
                    new MappingBuilder().build(),
                    new MappingBuilder().text("x", "y").build());

    /// All of them, by what was done to which value.
    Map<String, Node> all() {
        var all = new LinkedHashMap<String, Node>();
        collect("", original, changed -> changed, all);
        return all;
    }

    private static void collect(
            String path, Node at, UnaryOperator<Node> inPlace, Map<String, Node> all) {
        OTHERS.forEach(other -> all.put(path + " is " + other, inPlace.apply(other)));
        switch (at) {
            case Mapping(_, var entries) -> {
                all.put(path + " + unknown", inPlace.apply(with(entries, "unknown")));
                all.put(path + " + x-own", inPlace.apply(with(entries, "x-own")));
                entries.forEach((name, value) -> {
                    all.put(path + " - " + name, inPlace.apply(without(entries, name)));
                    collect(
                            path + "/" + name,
                            value,
                            changed -> inPlace.apply(with(entries, name, changed)),
                            all);
                });
            }
            case Sequence(_, var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    var index = i;
                    collect(
                            path + "/" + i,
                            items.get(i),
                            changed -> inPlace.apply(with(items, index, changed)),
                            all);
                }
            }
            case Text _, Numeral _, Flag _, Nothing _ -> {}
        }
    }

    private static Node with(Map<String, Node> entries, String name) {
        return with(entries, name, Sequence.of(List.of(Numeral.of(1))));
    }

    private static Node with(Map<String, Node> entries, String name, Node value) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(name, value);
        return new Mapping(Place.NOWHERE, changed);
    }

    private static Node without(Map<String, Node> entries, String name) {
        var changed = new LinkedHashMap<>(entries);
        changed.remove(name);
        return new Mapping(Place.NOWHERE, changed);
    }

    private static Node with(List<Node> items, int index, Node value) {
        var changed = new ArrayList<>(items);
        changed.set(index, value);
        return Sequence.of(changed);
    }
}
