package dev.parapet.review;

import java.util.ArrayList;
import java.util.List;

/// Who takes part in a review, and what came up among them that has its time later.
///
/// @param reviewer who leads it; may be empty
/// @param attendees who is expected in the room
/// @param absent those of them who are not there
/// @param parked what was put off, one line each, oldest first
public record People(
        String reviewer, List<String> attendees, List<String> absent, List<String> parked) {
    public static final People NOBODY = new People("", List.of());

    public People {
        attendees = List.copyOf(attendees);
        absent = List.copyOf(absent);
        parked = List.copyOf(parked);
    }

    /// All are there, and nothing was put off.
    public People(String reviewer, List<String> attendees) {
        this(reviewer, attendees, List.of(), List.of());
    }

    /// Those of the attendees who are there.
    public List<String> present() {
        return attendees.stream().filter(this::isPresent).toList();
    }

    public boolean isPresent(String attendee) {
        return !absent.contains(attendee);
    }

    /// One more who is there; somebody who is named already comes in.
    public People withAttendee(String name) {
        return attendees.contains(name)
                ? withPresence(name, true)
                : new People(reviewer, with(attendees, name), absent, parked);
    }

    /// An attendee who is there, or is not.
    public People withPresence(String attendee, boolean present) {
        var next = present ? without(absent, attendee) : with(without(absent, attendee), attendee);
        return new People(reviewer, attendees, next, parked);
    }

    /// With one more line that was put off; what was put off already stands once.
    public People withParked(String line) {
        return new People(reviewer, attendees, absent, with(without(parked, line), line));
    }

    public People withoutParked(String line) {
        return new People(reviewer, attendees, absent, without(parked, line));
    }

    private static List<String> with(List<String> list, String item) {
        var next = new ArrayList<>(list);
        next.add(item);
        return next;
    }

    private static List<String> without(List<String> list, String item) {
        return list.stream().filter(each -> !each.equals(item)).toList();
    }
}
