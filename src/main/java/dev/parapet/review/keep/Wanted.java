package dev.parapet.review.keep;

/// Whether somebody still wants a save that is under way. It is asked before each step that can be
/// seen from outside, on the thread that saves.
@FunctionalInterface
public interface Wanted {
    /// For a save that nobody leaves.
    Wanted ALWAYS = () -> {};

    /// Goes on.
    ///
    /// @throws java.util.concurrent.CancellationException where nobody wants it any more
    void goOn();
}
