package dev.parapet.report.pdf;

import java.util.List;

/// A page with what stands on it, in reading order.
record Sheet(List<Placed> placed) {

    /// @param top from the top of the room for text, in points
    record Placed(Strip strip, double top) {
        double bottom() {
            return top + strip.height();
        }
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }
}
