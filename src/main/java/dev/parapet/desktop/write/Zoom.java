package dev.parapet.desktop.write;

import java.util.List;

/// How large pages are on screen.
///
/// @param fits whether they take the width that there is
/// @param factor of the size that paper has on a desk, where they do not
record Zoom(boolean fits, double factor) {
    static final Zoom FIT = new Zoom(true, 1);

    private static final List<Double> STEPS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    /// A4 at 96 dots an inch.
    private static final double PAPER = 794;

    /// Wider lines are hard to follow.
    private static final double WIDEST_FIT = 1.25 * PAPER;

    /// The width of a page.
    ///
    /// @param room that there is for it
    double width(double room) {
        return Math.floor(fits ? Math.min(room, WIDEST_FIT) : factor * PAPER);
    }

    /// The size in per cent of that on a desk.
    static int percent(double width) {
        return (int) Math.round(100 * width / PAPER);
    }

    /// The next larger step, or this where there is none.
    ///
    /// @param width of a page now
    Zoom larger(double width) {
        return STEPS.stream()
                .filter(step -> step * PAPER > width + 1)
                .findFirst()
                .map(step -> new Zoom(false, step))
                .orElse(this);
    }

    /// The next smaller step, or this where there is none.
    ///
    /// @param width of a page now
    Zoom smaller(double width) {
        return STEPS.reversed().stream()
                .filter(step -> step * PAPER < width - 1)
                .findFirst()
                .map(step -> new Zoom(false, step))
                .orElse(this);
    }
}
