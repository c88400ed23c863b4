package dev.parapet.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds targets by what somebody types, the best fit first. Of those that fit alike, the ones gone
/// to lately come first, then all in the order in which they were given; so the same letters always
/// give the same list.
final class Ranking {
    private final List<Ranked> targets;

    /// A target in its place.
    private record Ranked(Target target, Fit fit) {}

    /// A target found.
    ///
    /// @param recency 0 for the latest gone to, the more the longer ago
    private record Found(Target target, int fit, int recency) {}

    Ranking(List<Target> targets) {
        this.targets =
                targets.stream().map(each -> new Ranked(each, new Fit(each.words()))).toList();
    }

    /// The targets that fit, best first; all of them where nothing is sought.
    ///
    /// @param recent names of targets gone to, the latest first
    List<Target> find(String text, List<String> recent, int most) {
        var sought = Fit.Sought.of(text);
        var found = new ArrayList<Found>();
        for (var each : targets) {
            var fit = sought.isEmpty() ? 1 : each.fit().of(sought);
            if (fit > Fit.NONE) {
                found.add(new Found(each.target(), fit, recency(each.target(), recent)));
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
