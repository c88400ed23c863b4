package dev.parapet.review;

import dev.parapet.document.Node;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a review file that this Parapet does not know, kept so that a newer one finds them
/// again.
///
/// @param byPath the unknown values by where they stand: names joined by `/`, as in a JSON pointer,
///   and items of lists by a digest of what is known of them
public record Extras(Map<String, Node> byPath) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }
}
