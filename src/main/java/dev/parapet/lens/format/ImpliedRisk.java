package dev.parapet.lens.format;

import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The risk of a practice of a lens, which has none of its own: the highest risk of the question
/// that putting the practice in place can lower, whatever else is in place. Low where it never
/// lowers any.
final class ImpliedRisk {
    private final TruthTable table;
    private final Map<RiskLevel, BitSet> levels;

    private ImpliedRisk(TruthTable table, Map<RiskLevel, BitSet> levels) {
        this.table = table;
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
        var risk = new ImpliedRisk(table, levels(table, inTerms));
        return IntStream.range(0, practices.size()).mapToObj(risk::of).toList();
    }

    private static Condition nothingOf(List<String> practices) {
        return practices.stream()
                .<Condition>map(id -> new Not(new InPlace(id)))
                .reduce(Both::new)
                .orElseGet(Always::new);
    }

    /// The selections by level; high where no rule matches.
    private static Map<RiskLevel, BitSet> levels(TruthTable table, List<RiskRule> rules) {
        var levels = table.levels(rules);
        var unmatched = table.all();
        levels.values().forEach(unmatched::andNot);
        levels.merge(RiskLevel.HIGH, unmatched, ImpliedRisk::either);
        return levels;
    }

    private static BitSet either(BitSet some, BitSet others) {
        var all = (BitSet) some.clone();
        all.or(others);
        return all;
    }

    private RiskLevel of(int position) {
        var lower = either(at(RiskLevel.NONE), at(RiskLevel.LOW));
        var mediumOrLower = either(lower, at(RiskLevel.MEDIUM));
        if (table.before(position, mediumOrLower).intersects(at(RiskLevel.HIGH))) {
            return RiskLevel.HIGH;
        }
        return table.before(position, lower).intersects(at(RiskLevel.MEDIUM))
                ? RiskLevel.MEDIUM
                : RiskLevel.LOW;
    }

    private BitSet at(RiskLevel level) {
        return levels.getOrDefault(level, new BitSet());
    }
}
