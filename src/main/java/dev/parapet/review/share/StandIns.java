package dev.parapet.review.share;

import java.util.Map;
import java.util.function.IntFunction;

/// What stands in a copy where something was taken out, in the language of its readers.
///
/// @param person the same for the same person, counted from 1
/// @param traces a word for each kind
public record StandIns(IntFunction<String> person, Map<Trace, String> traces) {
    public StandIns {
        traces = Map.copyOf(traces);
        for (var trace : Trace.values()) {
            if (!traces.containsKey(trace)) {
                throw new IllegalArgumentException("no word for " + trace);
            }
        }
    }

    String of(Trace trace) {
        return traces.getOrDefault(trace, "");
    }
}
