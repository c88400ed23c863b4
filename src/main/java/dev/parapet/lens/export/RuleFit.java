package dev.parapet.lens.export;

import dev.parapet.lens.format.ServiceLimits;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.format.RuleText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// Rules as the service takes them: at most three, one a level, and no low. Low becomes medium: as
/// none it would hide a gap.
final class RuleFit {
    private RuleFit() {}

    static boolean fits(List<RiskRule> rules) {
        return !rules.isEmpty()
                && rules.size() <= ServiceLimits.RULES
                && rules.stream().noneMatch(rule -> rule.risk() == RiskLevel.LOW)
                && rules.stream().map(RiskRule::risk).distinct().count() == rules.size();
    }

    /// What Parapet's own rule comes to: everything in place is no risk, all that is of high risk
    /// in place is medium, and anything less is high.
    static List<RiskRule> ofPractices(Question question) {
        var all = inPlace(question.practices());
        var high = question.practices().stream().filter(p -> p.risk() == RiskLevel.HIGH).toList();
        if (high.isEmpty()) {
            return List.of(
                    new RiskRule(all, RiskLevel.NONE),
                    new RiskRule(new Always(), RiskLevel.MEDIUM));
        }
        var rules = new ArrayList<RiskRule>();
        rules.add(new RiskRule(all, RiskLevel.NONE));
        if (high.size() < question.practices().size()) {
            rules.add(new RiskRule(inPlace(high), RiskLevel.MEDIUM));
        }
        rules.add(new RiskRule(new Always(), RiskLevel.HIGH));
        return rules;
    }

    private static Condition inPlace(List<Practice> practices) {
        return practices.stream()
                .<Condition>map(p -> new InPlace(p.id()))
                .reduce(Both::new)
                .orElseGet(Always::new);
    }

    /// The same outcome in one rule a level. Each says where its level is decided: where one of its
    /// rules holds and none of another level before it. Empty where that takes more words than a
    /// condition may have.
    static Optional<List<RiskRule>> joined(List<RiskRule> rules) {
        var alive = upToDefault(rules);
        var byLevel = new EnumMap<RiskLevel, Condition>(RiskLevel.class);
        var order = new ArrayList<RiskLevel>();
        for (var i = 0; i < alive.size(); i++) {
            var level = served(alive.get(i).risk());
            byLevel.merge(level, decided(alive, i, level), RuleFit::either);
            if (!order.contains(level)) {
                order.add(level);
            }
        }
        var joined =
                order.stream()
                        .map(level ->
                                new RiskRule(byLevel.getOrDefault(level, new Always()), level))
                        .sorted((a, b) -> Boolean.compare(isDefault(a), isDefault(b)))
                        .toList();
        return joined.stream().allMatch(rule -> isShort(rule.when()))
                ? Optional.of(joined)
                : Optional.empty();
    }

    private static List<RiskRule> upToDefault(List<RiskRule> rules) {
        var alive = new ArrayList<RiskRule>();
        for (var rule : rules) {
            alive.add(rule);
            if (isDefault(rule)) {
                break;
            }
        }
        return alive;
    }

    private static boolean isShort(Condition condition) {
        try {
            ConditionParser.parse(RuleText.text(condition));
            return true;
        } catch (ConditionParser.SyntaxError e) {
            return false;
        }
    }

    /// A rule that always holds is the last one; it stays last and needs no other words.
    private static Condition decided(List<RiskRule> rules, int at, RiskLevel level) {
        var condition = rules.get(at).when();
        for (var before = 0; before < at && !isDefault(rules.get(at)); before++) {
            var earlier = rules.get(before);
            if (served(earlier.risk()) != level) {
                condition = new Both(new Not(earlier.when()), condition);
            }
        }
        return condition;
    }

    private static Condition either(Condition first, Condition second) {
        return second instanceof Always ? second : new Either(first, second);
    }

    private static boolean isDefault(RiskRule rule) {
        return rule.when() instanceof Always;
    }

    private static RiskLevel served(RiskLevel level) {
        return level == RiskLevel.LOW ? RiskLevel.MEDIUM : level;
    }
}
