package dev.parapet.review;

import java.util.List;

/// Who takes part in a review.
///
/// @param reviewer who leads it; may be empty
/// @param attendees who is in the room
public record People(String reviewer, List<String> attendees) {
    public static final People NOBODY = new People("", List.of());

    public People {
        attendees = List.copyOf(attendees);
    }
}
