package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.ReviewSession;

/// A review that can be shown at once: all that takes long for a large one is worked out.
record ReadyReview(Arrival arrival, ReviewSession session) {

    /// Reads its question sets in the person’s language and scores it. Not for the JavaFX thread,
    /// to which the session belongs from then on.
    static ReadyReview of(Arrival arrival, Desk desk) {
        var found = arrival.found();
        return new ReadyReview(
                arrival,
                new ReviewSession(
                        found.review(),
                        found.file(),
                        arrival.isToRead(),
                        desk.machine().clock(),
                        desk.person(found.file())));
    }
}
