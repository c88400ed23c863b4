package dev.parapet.lens.format;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.questionset.Area;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.format.RuleText;

import java.util.HashMap;
import java.util.List;

/// What the native fields of a question set say in the words of a lens, object by object, each
/// without what stands below it. Nothing is checked and nothing shortened.
final class LensTree {
    static final String SCHEMA_VERSION = "2021-11-01";

    private LensTree() {}

    static Mapping lens(QuestionSet set) {
        return new MappingBuilder()
                .text("schemaVersion", SCHEMA_VERSION)
                .text("name", set.title())
                .text("description", set.heading().description())
                .put("pillars", Sequence.of(List.of()))
                .build();
    }

    static Mapping pillar(Area area) {
        return new MappingBuilder()
                .text("id", area.id())
                .text("name", area.title())
                .put("questions", Sequence.of(List.of()))
                .build();
    }

    static Mapping question(Question question) {
        return new MappingBuilder()
                .text("id", question.key())
                .text("title", question.title())
                .textUnlessEmpty("description", question.description())
                .put("choices", Sequence.of(List.of()))
                .items(
                        "riskRules",
                        question.rules().stream().map(rule -> rule(question, rule)).toList())
                .build();
    }

    private static Mapping rule(Question question, RiskRule rule) {
        var names = new HashMap<String, String>();
        question.practices().forEach(p -> names.put(p.id(), ChoiceKey.choice(question, p.key())));
        question.noneOfThese().forEach(n -> names.put(n.id(), ChoiceKey.choice(question, n.key())));
        var condition = rule.when().renamed(id -> names.getOrDefault(id, id));
        return new MappingBuilder()
                .text("condition", RuleText.text(condition))
                .text("risk", word(rule.risk()))
                .build();
    }

    static String word(RiskLevel level) {
        return switch (level) {
            case NONE -> "NO_RISK";
            case LOW -> "LOW_RISK";
            case MEDIUM -> "MEDIUM_RISK";
            case HIGH -> "HIGH_RISK";
        };
    }

    static Mapping choice(Question question, Practice practice) {
        var guidance = practice.guidance();
        return new MappingBuilder()
                .text("id", ChoiceKey.choice(question, practice.key()))
                .text("title", practice.title())
                .putUnlessEmpty("helpfulResource", helpful(guidance))
                .putUnlessEmpty("improvementPlan", plan(guidance))
                .items("additionalResources", additional(guidance.links()))
                .build();
    }

    static Mapping choice(Question question, NoneChoice choice) {
        return new MappingBuilder()
                .text("id", ChoiceKey.choice(question, choice.key()))
                .text("title", choice.title())
                .build();
    }

    /// Why, with the first page to read on.
    private static Mapping helpful(Guidance guidance) {
        var links = guidance.links();
        var said = guidance.why().isBlank() && !links.isEmpty() ? links.getFirst().title() : "";
        return new MappingBuilder()
                .textUnlessEmpty("displayText", guidance.why() + said)
                .textUnlessEmpty("url", links.isEmpty() ? "" : links.getFirst().url().toString())
                .build();
    }

    /// The steps, a line each, with the second page to read on, or the first where there is no
    /// other.
    private static Mapping plan(Guidance guidance) {
        if (guidance.steps().isEmpty()) {
            return new MappingBuilder().build();
        }
        var links = guidance.links();
        return new MappingBuilder()
                .text("displayText", String.join("\n", guidance.steps()))
                .textUnlessEmpty(
                        "url",
                        links.isEmpty()
                                ? ""
                                : links.get(Math.min(1, links.size() - 1)).url().toString())
                .build();
    }

    private static List<Node> additional(List<Link> links) {
        if (links.size() <= 2) {
            return List.of();
        }
        var content =
                links.subList(2, links.size()).stream()
                        .map(link ->
                                new MappingBuilder()
                                        .text("displayText", link.title())
                                        .put("url", Text.of(link.url().toString()))
                                        .build())
                        .toList();
        return List.of(
                new MappingBuilder()
                        .text("type", "HELPFUL_RESOURCE")
                        .items("content", content)
                        .build());
    }
}
