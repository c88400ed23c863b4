package dev.parapet.questionset.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.RiskRule;

/// Writes risk rules. Parentheses stand only where the meaning needs them.
public final class RuleText {
    private RuleText() {}

    static Node write(RiskRule rule) {
        return new MappingBuilder()
                .text("when", text(rule.when()))
                .text("risk", Terms.of(rule.risk()))
                .build();
    }

    /// A condition as people write it.
    public static String text(Condition condition) {
        return switch (condition) {
            case Always() -> "default";
            case InPlace(var practice) -> practice;
            case Not(var inner) -> "!" + within(inner, 3);
            case Both(var left, var right) -> within(left, 2) + " && " + within(right, 3);
            case Either(var left, var right) -> within(left, 1) + " || " + within(right, 2);
        };
    }

    private static String within(Condition condition, int strength) {
        return strengthOf(condition) < strength ? "(" + text(condition) + ")" : text(condition);
    }

    private static int strengthOf(Condition condition) {
        return switch (condition) {
            case Either _ -> 1;
            case Both _ -> 2;
            case Not _, InPlace _, Always _ -> 3;
        };
    }
}
