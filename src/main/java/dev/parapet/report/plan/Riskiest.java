package dev.parapet.report.plan;

import dev.parapet.assessment.Assessment;
import dev.parapet.assessment.Assessment.AreaAssessment;
import dev.parapet.assessment.Risk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The areas that a page with little room shows.
final class Riskiest {
    private Riskiest() {}

    /// All areas, or where they are more than that those with most questions of high, then of
    /// medium, then of low risk; in the order of the sets.
    static List<AreaAssessment> areas(Assessment assessment, int most) {
        var all = assessment.areas();
        long[] weights = all.stream().mapToLong(Riskiest::weight).toArray();
        // by place, for to tell areas apart by what they hold takes longer than all the rest
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer place) -> weights[place]).reversed())
                .limit(most)
                .sorted()
                .map(all::get)
                .toList();
    }

    private static long weight(AreaAssessment area) {
        var risks = area.risks();
        return 1_000_000L * risks.getOrDefault(Risk.HIGH, 0)
                + 1_000L * risks.getOrDefault(Risk.MEDIUM, 0)
                + risks.getOrDefault(Risk.LOW, 0);
    }
}
