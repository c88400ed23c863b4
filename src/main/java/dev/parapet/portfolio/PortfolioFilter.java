package dev.parapet.portfolio;

import dev.parapet.review.Workload.Environment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Which reviews of a portfolio somebody wants to see.
///
/// @param search words that must all be found in names, notes or owners; blank for any review
/// @param environments any where it is empty
/// @param highRisks only those with a high risk
/// @param overdue only those with an action whose day has passed
/// @param incomplete only those with unanswered practices
public record PortfolioFilter(
        String search,
        Set<Environment> environments,
        boolean highRisks,
        boolean overdue,
        boolean incomplete) {
    /// Every review.
    public static final PortfolioFilter ALL =
            new PortfolioFilter("", Set.of(), false, false, false);

    public PortfolioFilter {
        environments = Set.copyOf(environments);
    }

    public PortfolioFilter withSearch(String next) {
        return new PortfolioFilter(next, environments, highRisks, overdue, incomplete);
    }

    public PortfolioFilter withEnvironments(Set<Environment> next) {
        return new PortfolioFilter(search, next, highRisks, overdue, incomplete);
    }

    public PortfolioFilter withHighRisks(boolean next) {
        return new PortfolioFilter(search, environments, next, overdue, incomplete);
    }

    public PortfolioFilter withOverdue(boolean next) {
        return new PortfolioFilter(search, environments, highRisks, next, incomplete);
    }

    public PortfolioFilter withIncomplete(boolean next) {
        return new PortfolioFilter(search, environments, highRisks, overdue, next);
    }

    /// Of a file that was not read only the name can be searched.
    public boolean takes(Entry entry, LocalDate today) {
        return entry.summary().map(summary -> takes(summary, today)).orElseGet(this::isSearchOnly)
                && isFoundIn(entry);
    }

    private boolean takes(Summary summary, LocalDate today) {
        return (environments.isEmpty() || environments.contains(summary.environment()))
                && !(highRisks && summary.figures().high() == 0)
                && !(overdue && summary.overdue(today).isEmpty())
                && !(incomplete && summary.figures().score().isComplete());
    }

    private boolean isSearchOnly() {
        return withSearch("").equals(ALL);
    }

    private boolean isFoundIn(Entry entry) {
        if (search.isBlank()) {
            return true;
        }
        var file = entry.fileName().toLowerCase(Locale.ROOT);
        var words = entry.summary().map(Summary::words).orElse("");
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> words.contains(word) || file.contains(word));
    }
}
