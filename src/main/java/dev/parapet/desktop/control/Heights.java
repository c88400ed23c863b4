package dev.parapet.desktop.control;

import java.util.function.DoubleUnaryOperator;

/// How high something is at the width that it was asked for last. JavaFX remembers heights only
/// where no width is given: what wraps is measured anew once for every level above it, each time
/// that anything around it changes.
final class Heights {
    private double leastAt = -1;
    private double least;
    private double usualAt = -1;
    private double usual;

    /// The least height; measured where it is not known.
    double least(double width, DoubleUnaryOperator measure) {
        if (width < 0 || width != leastAt) {
            least = measure.applyAsDouble(width);
            leastAt = width;
        }
        return least;
    }

    /// The preferred height; measured where it is not known.
    double usual(double width, DoubleUnaryOperator measure) {
        if (width < 0 || width != usualAt) {
            usual = measure.applyAsDouble(width);
            usualAt = width;
        }
        return usual;
    }

    /// Something in it has changed.
    void forget() {
        leastAt = -1;
        usualAt = -1;
    }
}
