package dev.parapet.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The middle of several measurements; noise of a shared machine mostly adds.
public final class Median {
    private Median() {}

    public static <T> double of(List<T> measured, ToDoubleFunction<T> figure) {
        var sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
