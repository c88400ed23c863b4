package dev.parapet.portfolio;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/// The orders of a portfolio. Files of which nothing is known come last in each.
public enum PortfolioOrder {
    NAME,
    /// Production first.
    ENVIRONMENT,
    /// Most high risks first, then most medium ones, then most low ones.
    RISK,
    /// The lowest score first.
    SCORE,
    /// The one that fell most since its last milestone first, those without one last.
    TREND,
    /// The earliest day first, those without one last.
    DUE,
    /// The latest change first.
    CHANGED;

    /// Compares entries; those that are alike by their names.
    ///
    /// @param language whose alphabet orders names
    public Comparator<Entry> comparator(Locale language, LocalDate today) {
        var alphabet = Collator.getInstance(language);
        var summaries = summaries(today);
        return Comparator.<Entry, Boolean>comparing(entry -> entry.summary().isEmpty())
                .thenComparing((one, other) -> compare(one, other, summaries))
                .thenComparing(Entry::name, alphabet)
                .thenComparing(entry -> entry.stamp().file());
    }

    private Comparator<Summary> summaries(LocalDate today) {
        return switch (this) {
            case NAME -> (_, _) -> 0;
            case ENVIRONMENT -> Comparator.comparing(Summary::environment);
            case RISK ->
                    Comparator.<Summary>comparingInt(summary -> summary.figures().high())
                            .thenComparingInt(summary -> summary.figures().medium())
                            .thenComparingInt(summary -> summary.figures().low())
                            .reversed();
            case SCORE -> Comparator.comparingInt(summary -> summary.figures().score().points());
            case TREND ->
                    Comparator.comparingInt(summary -> summary.rise().orElse(Integer.MAX_VALUE));
            case DUE -> Comparator.comparing(summary -> nextDay(summary, today));
            case CHANGED -> Comparator.comparing(Summary::changed).reversed();
        };
    }

    private static LocalDate nextDay(Summary summary, LocalDate today) {
        return summary.next(today).map(DueAction::day).orElse(LocalDate.MAX);
    }

    private static int compare(Entry one, Entry other, Comparator<Summary> summaries) {
        return one.summary()
                .flatMap(first -> other.summary().map(second -> summaries.compare(first, second)))
                .orElse(0);
    }
}
