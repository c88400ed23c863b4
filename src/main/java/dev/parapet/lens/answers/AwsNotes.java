package dev.parapet.lens.answers;

import java.util.Map;

/// What `get-lens-review` says of a lens as a whole.
///
/// @param lens the lens's name
/// @param version the lens's version; may be empty
/// @param notes on the lens; may be empty
/// @param pillars notes on pillars by their ids
public record AwsNotes(String lens, String version, String notes, Map<String, String> pillars) {
    public AwsNotes {
        pillars = Map.copyOf(pillars);
    }
}
