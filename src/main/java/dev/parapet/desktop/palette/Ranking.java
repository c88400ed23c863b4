package dev.parapet.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds targets by what somebody types, the best fit first. Of those that fit alike, the ones gone
/// to lately come first, then all in the order in which they were given; so the same letters always
/// give the same list.
final class Ranking {
    private final List<Ranked> targets;

    /// A target in its place. What it fits is found out when something is sought: a large review
    /// has thousands of targets, and opening the palette shows them as they come.
    private static final class Ranked {
        private final Target target;
        private Optional<Fit> fit = Optional.empty();

        Ranked(Target target) {
            this.target = target;
        }

        int fitOf(Fit.Sought sought) {
            if (fit.isEmpty()) {
                fit = Optional.of(new Fit(target.words()));
            }
            return fit.get().of(sought);
        }
    }

    /// A target found.
    ///
    /// @param recency 0 for the latest gone to, the more the longer ago
    private record Found(Target target, int fit, int recency) {}

    Ranking(List<Target> targets) {
        this.targets = targets.stream().map(Ranked::new).toList();
    }

    /// The targets that fit, best first; all of them where nothing is sought.
    ///
    /// @param recent names of targets gone to, the latest first
    List<Target> find(String text, List<String> recent, int most) {
        var sought = Fit.Sought.of(text);
        var found = new ArrayList<Found>();
        for (var each : targets) {
            var fit = sought.isEmpty() ? 1 : each.fitOf(sought);
            if (fit > Fit.NONE) {
                found.add(new Found(each.target, fit, recency(each.target, recent)));
            }
        }
        found.sort(Comparator.comparingInt(Found::fit).reversed().thenComparingInt(Found::recency));
        return found.stream().limit(most).map(Found::target).toList();
    }

    private static int recency(Target target, List<String> recent) {
        var at = recent.isEmpty() ? -1 : recent.indexOf(target.name());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
