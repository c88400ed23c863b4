package dev.parapet.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

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

    /// The same values without their places, so that only what they hold is compared.
    default Node unplaced() {
        return switch (this) {
            case Mapping(_, var entries) -> {
                var unplaced = new LinkedHashMap<String, Node>();
                entries.forEach((name, value) -> unplaced.put(name, value.unplaced()));
                yield new Mapping(Place.NOWHERE, unplaced);
            }
            case Sequence(_, var items) -> Sequence.of(items.stream().map(Node::unplaced).toList());
            case Text(_, var value) -> Text.of(value);
            case Numeral(_, var written) -> new Numeral(Place.NOWHERE, written);
            case Flag(_, var value) -> Flag.of(value);
            case Nothing _ -> new Nothing(Place.NOWHERE);
        };
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

    /// A number as it was written, in the grammar of JSON.
    record Numeral(Place place, String written) implements Node {
        private static final Pattern JSON =
                Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        public Numeral {
            if (!isNumeral(written)) {
                throw new IllegalArgumentException("no number in JSON: " + written);
            }
        }

        /// Whether a text writes a number in the grammar of JSON.
        public static boolean isNumeral(String text) {
            return JSON.matcher(text).matches();
        }

        public static Numeral of(long value) {
            return new Numeral(Place.NOWHERE, Long.toString(value));
        }

        /// The value where it is a whole number of Java's long range, as 5, 5.0 and 0.5e1 are.
        public OptionalLong whole() {
            try {
                return OptionalLong.of(new BigDecimal(written).longValueExact());
            } catch (ArithmeticException | NumberFormatException e) {
                return OptionalLong.empty();
            }
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
