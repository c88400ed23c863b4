package dev.parapet.questionset.format;

import dev.parapet.document.Node;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.TruthTable;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Finds rules that no answers reach, and questions that no answers free of risk. Exact, by a table
/// over all answers; a question whose rules name more practices than a table holds is left alone.
///
/// @param question one whose rules name practices of its own only
record RuleChecker(Question question, Problems problems) {

    /// Checks all rules.
    ///
    /// @param rules where they stand
    void check(Node rules) {
        var named = question.rules().stream().flatMap(rule -> rule.when().practices()).distinct();
        var table = named.limit(TruthTable.MOST + 1L).toList();
        if (question.rules().isEmpty() || table.size() > TruthTable.MOST) {
            return;
        }
        check(rules, new TruthTable(table));
    }

    private void check(Node rules, TruthTable table) {
        var decided = table.decided(question.rules());
        for (var r = 0; r < decided.size(); r++) {
            if (decided.get(r).isEmpty()) {
                problems.warning(rules.nearest(r, "when").place(), unreached(table, decided, r));
            }
        }
        if (levelIsUnreached(decided, RiskLevel.NONE)) {
            problems.warning(
                    rules.place(),
                    "no answers free "
                            + question.id()
                            + " of risk, not even with every practice in place; expected a rule"
                            + " with \"risk: none\" that they reach");
        }
    }

    private String unreached(TruthTable table, List<BitSet> decided, int index) {
        var rule = question.rules().get(index);
        var level =
                levelIsUnreached(decided, rule.risk()) && rule.risk() != RiskLevel.NONE
                        ? ", so that no answers come to " + Terms.of(rule.risk()) + " risk"
                        : "";
        var holds = table.of(rule.when());
        if (holds.isEmpty()) {
            return "rule "
                    + (index + 1)
                    + " never holds, whatever is answered"
                    + level
                    + "; change it or take it away";
        }
        return "rule "
                + (index + 1)
                + " is never reached, since "
                + before(table, holds, index)
                + level
                + "; put it higher or take it away";
    }

    /// Names one earlier rule that takes all that this one would, where there is one.
    private String before(TruthTable table, BitSet holds, int index) {
        return IntStream.range(0, index)
                .filter(earlier -> covers(table, question.rules().get(earlier), holds))
                .mapToObj(earlier ->
                        "rule " + (earlier + 1) + " holds wherever it does and comes first")
                .findFirst()
                .orElse("the rules before it take all that it would");
    }

    private static boolean covers(TruthTable table, RiskRule earlier, BitSet holds) {
        var rest = (BitSet) holds.clone();
        rest.andNot(table.of(earlier.when()));
        return rest.isEmpty();
    }

    private boolean levelIsUnreached(List<BitSet> decided, RiskLevel level) {
        return IntStream.range(0, decided.size())
                .filter(r -> question.rules().get(r).risk() == level)
                .allMatch(r -> decided.get(r).isEmpty());
    }
}
