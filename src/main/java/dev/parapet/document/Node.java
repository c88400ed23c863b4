package dev.parapet.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of a JSON or YAML document together with its place.
public sealed interface Node {
    Place place();

    /// What kind of value this is, in the words of an error message.
    default String kind() {
        return switch (this) {
            case Mapping _ -> "an object";
            case Sequence _ -> "a list";
            case Text _ -> "text";
            case Numeral _ -> "a number";
            case Flag _ -> "true or false";
            case Nothing _ -> "nothing";
        };
    }

    /// The value below a path of names and positions, or the last one found where the path ends
    /// early: good enough to point at.
    default Node nearest(Object... path) {
        Node at = this;
        for (Object step : path) {
            var next = at.child(step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<Node> child(Object step) {
        return switch (this) {
            case Mapping(_, var entries) when step instanceof String name ->
                    Optional.ofNullable(entries.get(name));
            case Sequence(_, var items) when step instanceof Integer i && i < items.size() ->
                    Optional.of(items.get(i));
            case Mapping _, Sequence _, Text _, Numeral _, Flag _, Nothing _ -> Optional.empty();
        };
    }

    /// Named values in the order of the file. No name stands twice.
    record Mapping(Place place, Map<String, Node> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        public static Sequence of(List<? extends Node> items) {
            return new Sequence(Place.NOWHERE, List.copyOf(items));
        }
    }

    record Text(Place place, String value) implements Node {
        public static Text of(String value) {
            return new Text(Place.NOWHERE, value);
        }
    }

    /// A number as it was written.
    record Numeral(Place place, String written) implements Node {
        public static Numeral of(long value) {
            return new Numeral(Place.NOWHERE, Long.toString(value));
        }
    }

    record Flag(Place place, boolean value) implements Node {
        public static Flag of(boolean value) {
            return new Flag(Place.NOWHERE, value);
        }
    }

    /// A `null`, or a YAML name with no value.
    record Nothing(Place place) implements Node {}
}
