package dev.parapet.questionset;

import dev.parapet.document.Node;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fields whose names begin with `x-`: everybody's own. Parapet keeps them with the set, in reviews
/// too, and gives none of them a meaning but those that it writes itself, such as `x-lens`.
///
/// @param byName the values by their full names, without their places
public record OwnFields(Map<String, Node> byName) {
    /// What the names of such fields begin with.
    public static final String PREFIX = "x-";

    public static final OwnFields NONE = new OwnFields(Map.of());

    public OwnFields {
        var unplaced = new LinkedHashMap<String, Node>();
        byName.forEach((name, value) -> unplaced.put(name, value.unplaced()));
        byName = Collections.unmodifiableMap(unplaced);
    }

    /// Those among the fields of an object.
    public static OwnFields among(Map<String, Node> fields) {
        return new OwnFields(
                fields.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(PREFIX))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, _) -> first,
                                        LinkedHashMap::new)));
    }

    public Optional<Node> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public OwnFields with(String name, Node value) {
        var next = new LinkedHashMap<>(byName);
        next.put(name, value);
        return new OwnFields(next);
    }
}
