package dev.parapet.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The words by which files name the choices of the domain: the constant in lower case with
/// hyphens.
public final class Terms {
    private Terms() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constants by their words, in the order given.
    @SafeVarargs
    public static <E extends Enum<E>> Map<String, E> of(E... constants) {
        var terms = new LinkedHashMap<String, E>();
        for (var constant : constants) {
            terms.put(of(constant), constant);
        }
        return Collections.unmodifiableMap(terms);
    }
}
