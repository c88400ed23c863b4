package dev.parapet.lens.lint;

import dev.parapet.lens.lint.Finding.Kind;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.Question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds rules that repeat another, that never decide, or that name a choice twice.
record RulesOneByOne(Question question, Outcomes outcomes) {

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var rule = 0; rule < question.rules().size(); rule++) {
            idle(rule).ifPresent(found::add);
            namedTwice(rule).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> idle(int rule) {
        var holds = outcomes.table().of(question.rules().get(rule).when());
        if (holds.isEmpty()) {
            return Optional.of(neverHolds(rule));
        }
        var same =
                IntStream.range(0, rule)
                        .filter(before ->
                                outcomes.table()
                                        .of(question.rules().get(before).when())
                                        .equals(holds))
                        .findFirst();
        if (same.isPresent()) {
            return Optional.of(
                    new Finding(
                            Kind.SAME_RULE,
                            rule,
                            "rule %d holds exactly where rule %d does, such as for %s, and so never decides"
                                    .formatted(
                                            rule + 1,
                                            same.getAsInt() + 1,
                                            outcomes.named(holds.previousSetBit(holds.length())))));
        }
        return outcomes.decided().get(rule).isEmpty()
                ? Optional.of(
                        new Finding(
                                Kind.IDLE_RULE,
                                rule,
                                "rule %d never decides: the rules before it take all it holds for, such as %s"
                                        .formatted(
                                                rule + 1,
                                                outcomes.named(
                                                        holds.previousSetBit(holds.length())))))
                : Optional.empty();
    }

    /// Shown by the choices that the rule names, for which it should hold if for any.
    private Finding neverHolds(int rule) {
        var named = outcomes.selectionOf(question.rules().get(rule).when().practices());
        return new Finding(
                Kind.IDLE_RULE,
                rule,
                "rule %d never holds: %s, which it names, is %s"
                        .formatted(rule + 1, outcomes.named(named), outcomes.wordOf(named)));
    }

    private Optional<Finding> namedTwice(int rule) {
        var when = question.rules().get(rule).when();
        var shown =
                Outcomes.smallest(outcomes.table().of(when).stream())
                        .mapToObj(s -> "; it holds for " + outcomes.named(s) + " already")
                        .findFirst()
                        .orElse("");
        return chains(when)
                .flatMap(chain -> {
                    var seen = new HashSet<String>();
                    return chain.stream().filter(name -> !seen.add(name));
                })
                .findFirst()
                .map(name ->
                        new Finding(
                                Kind.NAMED_TWICE,
                                rule,
                                "rule %d names %s twice in one row; another choice may be meant%s"
                                        .formatted(rule + 1, outcomes.shortened(name), shown)));
    }

    /// The names that stand directly in each row of && or of ||.
    private static Stream<List<String>> chains(Condition condition) {
        return switch (condition) {
            case Both _, Either _ -> {
                var names = new ArrayList<String>();
                var below = new ArrayList<Condition>();
                collect(condition, condition instanceof Both, names, below);
                yield Stream.concat(
                        Stream.of(List.copyOf(names)),
                        below.stream().flatMap(RulesOneByOne::chains));
            }
            case Not(var inner) -> chains(inner);
            case InPlace _, Always _ -> Stream.empty();
        };
    }

    private static void collect(
            Condition at, boolean and, List<String> names, List<Condition> below) {
        switch (at) {
            case Both(var left, var right) when and -> {
                collect(left, true, names, below);
                collect(right, true, names, below);
            }
            case Either(var left, var right) when !and -> {
                collect(left, false, names, below);
                collect(right, false, names, below);
            }
            case InPlace(var name) -> names.add(name);
            case Not(InPlace(var name)) -> names.add("!" + name);
            case Both _, Either _, Not _ -> below.add(at);
            case Always _ -> {}
        }
    }
}
