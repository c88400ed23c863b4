package dev.parapet.lens.export;

import dev.parapet.lens.format.ServiceLimits;

import java.util.HashSet;
import java.util.Set;

/// Ids as the service takes them, each once: what is no letter, digit or underscore becomes an
/// underscore, what is too long is cut, and what is there already gets a number.
public final class Ids {
    private final Set<String> taken = new HashSet<>();
    private final String kind;

    /// Ids of one kind.
    ///
    /// @param kind begins ids that would be too short
    Ids(String kind) {
        this.kind = kind;
    }

    String of(String id) {
        var fitting = fitting(id);
        var unique = fitting;
        for (var number = 2; !taken.add(unique); number++) {
            var end = "_" + number;
            unique = cut(fitting, ServiceLimits.MODEL_ID - end.length()) + end;
        }
        return unique;
    }

    /// What is no letter, digit or underscore becomes an underscore.
    public static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /// An id that the service takes stays as it is, though longer than its model says.
    private String fitting(String id) {
        if (ServiceLimits.ID.matcher(id).matches()) {
            return id;
        }
        var plain = plain(id);
        return cut(plain.length() < 3 ? kind + "_" + plain : plain, ServiceLimits.MODEL_ID);
    }

    private static String cut(String id, int most) {
        return id.length() <= most ? id : id.substring(0, most);
    }
}
