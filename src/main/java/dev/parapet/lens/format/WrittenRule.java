package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A risk rule as a lens writes it.
final class WrittenRule {
    /// The risks by their words; `LOW_RISK` is not the service's, but lenses have it.
    static final Map<String, RiskLevel> RISKS = risks();

    private WrittenRule() {}

    /// The rule, empty where it cannot be read.
    static Optional<RiskRule> read(Node node, ChoiceNames names) {
        if (!(node instanceof Mapping rule)
                || !(rule.entries().get("condition") instanceof Text(_, var condition))
                || !(rule.entries().get("risk") instanceof Text(_, var risk))
                || !RISKS.containsKey(risk)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RiskRule(
                            ConditionParser.parse(condition).renamed(names::nameOf),
                            RISKS.getOrDefault(risk, RiskLevel.HIGH)));
        } catch (ConditionParser.SyntaxError e) {
            return Optional.empty();
        }
    }

    private static Map<String, RiskLevel> risks() {
        var risks = new LinkedHashMap<String, RiskLevel>();
        for (var level : RiskLevel.values()) {
            risks.put(LensTree.word(level), level);
        }
        return Collections.unmodifiableMap(risks);
    }
}
