package dev.parapet.lens.format;

import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The risk of a practice of a lens, which has none of its own: the highest risk of the question
/// that putting the practice in place can lower, whatever else is in place. Low where it never
/// lowers any.
final class ImpliedRisk {
    private final List<RiskLevel> levels;

    private ImpliedRisk(List<RiskLevel> levels) {
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
        return IntStream.range(0, practices.size()).mapToObj(risk::of).toList();
    }

    private static Condition nothingOf(List<String> practices) {
        return practices.stream()
                .<Condition>map(id -> new Not(new InPlace(id)))
                .reduce(Both::new)
                .orElseGet(Always::new);
    }

    /// By selection; high where no rule matches.
    private static List<RiskLevel> levels(TruthTable table, List<RiskRule> rules) {
        var levels = new ArrayList<>(Collections.nCopies(table.size(), RiskLevel.HIGH));
        table.levels(rules)
                .forEach((level, selections) ->
                        selections.stream().forEach(s -> levels.set(s, level)));
        return levels;
    }

    private RiskLevel of(int position) {
        var bit = 1 << position;
        var most = RiskLevel.LOW;
        for (var selection = 0; selection < levels.size(); selection++) {
            if ((selection & bit) == 0
                    && levels.get(selection).compareTo(most) > 0
                    && levels.get(selection | bit).compareTo(levels.get(selection)) < 0) {
                most = levels.get(selection);
            }
        }
        return most;
    }
}
