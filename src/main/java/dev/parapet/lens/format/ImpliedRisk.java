package dev.parapet.lens.format;

import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The risk of a practice of a lens, which has none of its own: the highest risk of the question
/// that putting the practice in place can lower, whatever else is in place. Low where it never
/// lowers any.
final class ImpliedRisk {
    private final int[] levels;

    private ImpliedRisk(int[] levels) {
        this.levels = levels;
    }

    /// The risks of a question's practices, in their order.
    ///
    /// @param none the ids of its "None of these", chosen where nothing is in place
    static List<RiskLevel> of(List<String> practices, Set<String> none, List<RiskRule> rules) {
        if (rules.isEmpty() || practices.size() > TruthTable.MOST) {
            return practices.stream().map(_ -> RiskLevel.HIGH).toList();
        }
        var table = new TruthTable(practices);
        var nothing = nothingOf(practices);
        var inTerms =
                rules.stream()
                        .map(rule ->
                                new RiskRule(
                                        rule.when()
                                                .replaced(id ->
                                                        none.contains(id)
                                                                ? nothing
                                                                : new InPlace(id)),
                                        rule.risk()))
                        .toList();
        var risk = new ImpliedRisk(levels(table, inTerms));
        return java.util.stream.IntStream.range(0, practices.size()).mapToObj(risk::of).toList();
    }

    private static Condition nothingOf(List<String> practices) {
        return practices.stream()
                .<Condition>map(id -> new Not(new InPlace(id)))
                .reduce(Both::new)
                .orElseGet(Always::new);
    }

    private static int[] levels(TruthTable table, List<RiskRule> rules) {
        var levels = new int[table.size()];
        Arrays.fill(levels, RiskLevel.HIGH.ordinal());
        table.levels(rules)
                .forEach((level, selections) ->
                        selections.stream().forEach(s -> levels[s] = level.ordinal()));
        return levels;
    }

    private RiskLevel of(int position) {
        var bit = 1 << position;
        var most = RiskLevel.LOW.ordinal();
        for (var selection = 0; selection < levels.length; selection++) {
            if ((selection & bit) == 0
                    && levels[selection] > most
                    && levels[selection | bit] < levels[selection]) {
                most = levels[selection];
            }
        }
        return RiskLevel.values()[most];
    }
}
