package dev.parapet.review.keep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Decides which kept versions may go, so that the few that stay reach far back: dense near now,
/// ever thinner before.
final class Thinning {
    private static final int MOST = 10;
    private static final int LEAST = 2;
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private Thinning() {}

    /// The versions to remove, of a list that begins with the newest. The newest and the oldest
    /// stay; of the rest goes the one whose neighbours stand closest for their age.
    static List<Version> surplus(List<Version> newestFirst) {
        var rest = new ArrayList<>(newestFirst);
        var surplus = new ArrayList<Version>();
        while (rest.size() > MOST || (rest.size() > LEAST && bytes(rest) > MOST_BYTES)) {
            surplus.add(rest.remove(leastMissed(rest)));
        }
        return surplus;
    }

    private static int leastMissed(List<Version> versions) {
        int least = 1;
        for (int index = 1; index < versions.size() - 1; index++) {
            if (gap(versions, index) < gap(versions, least)) {
                least = index;
            }
        }
        return least;
    }

    /// How wide the gap would be without a version, as a share of its age. A clock that was turned
    /// back makes a gap of nothing, never a negative one.
    private static double gap(List<Version> versions, int index) {
        var width = millis(versions.get(index + 1), versions.get(index - 1));
        var age = millis(versions.get(index), versions.getFirst());
        return width / Math.max(1, age);
    }

    private static double millis(Version from, Version to) {
        return Math.max(0, Duration.between(from.kept(), to.kept()).toMillis());
    }

    private static long bytes(List<Version> versions) {
        return versions.stream().mapToLong(Version::bytes).sum();
    }
}
