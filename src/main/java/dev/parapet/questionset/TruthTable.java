package dev.parapet.questionset;

import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// For every selection of a few choices, whether a condition holds. A selection is a number: bit i
/// stands for the choice at position i. Exact, and fast because a whole table is worked on at once.
///
/// @param choices the ids that conditions name, each once; at most {@link #MOST}
public record TruthTable(List<String> choices) {
    /// A table doubles with each choice; the AWS tool allows 15 in a question.
    public static final int MOST = 16;

    public TruthTable {
        choices = List.copyOf(choices);
        if (choices.size() > MOST) {
            throw new IllegalArgumentException(choices.size() + " choices; the most is " + MOST);
        }
    }

    /// How many selections there are.
    public int size() {
        return 1 << choices.size();
    }

    /// The selections in which a condition holds. A name that is no choice is never selected.
    public BitSet of(Condition condition) {
        return switch (condition) {
            case Always() -> all();
            case InPlace(var id) -> selected(id);
            case Not(var inner) -> {
                var holds = of(inner);
                holds.flip(0, size());
                yield holds;
            }
            case Both(var left, var right) -> {
                var holds = of(left);
                holds.and(of(right));
                yield holds;
            }
            case Either(var left, var right) -> {
                var holds = of(left);
                holds.or(of(right));
                yield holds;
            }
        };
    }

    /// For each rule the selections that it decides: it holds there, and none before it does.
    public List<BitSet> decided(List<RiskRule> rules) {
        var open = all();
        return rules.stream()
                .map(rule -> {
                    var holds = of(rule.when());
                    holds.and(open);
                    open.andNot(holds);
                    return holds;
                })
                .toList();
    }

    /// The selections that come to each level, every level among them.
    public Map<RiskLevel, BitSet> levels(List<RiskRule> rules) {
        var levels = new EnumMap<RiskLevel, BitSet>(RiskLevel.class);
        for (var level : RiskLevel.values()) {
            levels.put(level, new BitSet());
        }
        var decided = decided(rules);
        for (var i = 0; i < rules.size(); i++) {
            levels.getOrDefault(rules.get(i).risk(), new BitSet()).or(decided.get(i));
        }
        return levels;
    }

    /// The selections in which the choice at a position is selected.
    public BitSet selected(int position) {
        var selected = new BitSet(size());
        var run = 1 << position;
        for (var from = run; from < size(); from += 2 * run) {
            selected.set(from, from + run);
        }
        return selected;
    }

    /// The selections without the choice at a position that are among some once it is selected too.
    public BitSet before(int position, BitSet some) {
        var without = some.get(1 << position, size());
        without.andNot(selected(position));
        return without;
    }

    /// The ids of a selection's choices.
    public List<String> named(int selection) {
        return IntStream.range(0, choices.size())
                .filter(i -> (selection & (1 << i)) != 0)
                .mapToObj(choices::get)
                .toList();
    }

    public BitSet all() {
        var all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    private BitSet selected(String id) {
        var position = choices.indexOf(id);
        return position < 0 ? new BitSet(size()) : selected(position);
    }
}
