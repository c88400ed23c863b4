package dev.parapet.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;

/// The review that is open in the window, and what is done with it from every screen.
final class CurrentReview {
    /// Read by the thread that ends the program, too.
    private volatile Optional<OpenReview> open = Optional.empty();

    Optional<OpenReview> get() {
        return open;
    }

    void set(Optional<OpenReview> next) {
        open = next;
    }

    boolean isThere() {
        return open.isPresent();
    }

    void ifOpen(Consumer<OpenReview> then) {
        open.ifPresent(then);
    }

    /// The same, where it is not open to read only.
    void ifChangeable(Consumer<OpenReview> then) {
        open.filter(review -> !review.session().isReadOnly()).ifPresent(then);
    }

    /// Saves it while the program is being ended from outside; on any thread.
    void closeAtEnd() {
        open.ifPresent(OpenReview::closeAtEnd);
    }
}
