package dev.parapet.portfolio;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// The orders of a portfolio. Files of which nothing is known come last in each.
public enum PortfolioOrder {
    NAME((_, _) -> 0),
    /// Production first.
    ENVIRONMENT(by(Summary::environment)),
    /// Most high risks first, then most medium ones, then most low ones.
    RISK(
            Comparator.<Summary>comparingInt(summary -> summary.figures().high())
                    .thenComparingInt(summary -> summary.figures().medium())
                    .thenComparingInt(summary -> summary.figures().low())
                    .reversed()),
    /// The lowest score first.
    SCORE(by(summary -> summary.figures().score().points())),
    /// The one that fell most since its last milestone first, those without one last.
    TREND(by(summary -> summary.rise().orElse(Integer.MAX_VALUE))),
    /// The earliest day first, those without one last.
    DUE(by(summary -> summary.next().map(next -> next.day().toEpochDay()).orElse(Long.MAX_VALUE))),
    /// The latest change first.
    CHANGED(Comparator.comparing(Summary::changed).reversed());

    private final Comparator<Summary> order;

    PortfolioOrder(Comparator<Summary> order) {
        this.order = order;
    }

    /// Compares entries; those that are alike by their names.
    ///
    /// @param language whose alphabet orders names
    public Comparator<Entry> comparator(Locale language) {
        var alphabet = Collator.getInstance(language);
        return Comparator.<Entry, Boolean>comparing(entry -> entry.summary().isEmpty())
                .thenComparing(this::compare)
                .thenComparing(Entry::name, alphabet)
                .thenComparing(entry -> entry.stamp().file());
    }

    private int compare(Entry one, Entry other) {
        return one.summary()
                .flatMap(first -> other.summary().map(second -> order.compare(first, second)))
                .orElse(0);
    }

    private static <T extends Comparable<T>> Comparator<Summary> by(Function<Summary, T> key) {
        return Comparator.comparing(key);
    }
}
