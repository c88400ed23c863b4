package dev.parapet.plan;

import dev.parapet.questionset.Effort;
import dev.parapet.questionset.RiskLevel;

/// How urgent an action is, from 0 to 100, as the sum of three parts that can each be named. Risk
/// outweighs the other two together, so that no medium risk comes before a high one.
///
/// @param risk 66 for high, 33 for medium, 0 for low
/// @param foundation 4 for each unmet practice that builds on this one, at most 20
/// @param ease 12 for small effort, 6 for medium, 0 for large
/// @param dependents how many practices that are not in place build on this one
public record Priority(int risk, int foundation, int ease, int dependents)
        implements Comparable<Priority> {
    /// The points of what is most urgent.
    public static final int MOST = 98;

    static Priority of(RiskLevel risk, Effort effort, int dependents) {
        return new Priority(
                switch (risk) {
                    case HIGH -> 66;
                    case MEDIUM -> 33;
                    case LOW, NONE -> 0;
                },
                Math.min(20, 4 * dependents),
                switch (effort) {
                    case SMALL -> 12;
                    case MEDIUM -> 6;
                    case LARGE -> 0;
                },
                dependents);
    }

    public int points() {
        return risk + foundation + ease;
    }

    @Override
    public int compareTo(Priority other) {
        return Integer.compare(points(), other.points());
    }
}
