package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes questions of those of a lens. A choice is quoted by its id where nothing else in the lens
/// has the same, else with its question before it: many lenses call the choices of every question
/// choice1, choice2 and so on.
final class QuestionBuilder {
    private final Problems problems;
    private final Kept.Collector kept;
    private final Set<String> ambiguous;
    private final Map<String, Place> questions = new HashMap<>();

    QuestionBuilder(LensObject lens, Kept.Collector kept) {
        this.problems = lens.problems();
        this.kept = kept;
        this.ambiguous = ambiguousIds(lens.mapping());
    }

    private static Set<String> ambiguousIds(Node lens) {
        var seen = new HashSet<String>();
        return items(lens, "pillars")
                .flatMap(pillar -> items(pillar, "questions"))
                .flatMap(question -> Stream.concat(Stream.of(question), items(question, "choices")))
                .map(node -> LensWriter.text(node.nearest("id")))
                .filter(id -> !seen.add(id))
                .collect(Collectors.toSet());
    }

    private static Stream<Node> items(Node node, String name) {
        return node.nearest(name) instanceof Node.Sequence(_, var items)
                ? items.stream()
                : Stream.empty();
    }

    /// The choices of a question as they come up.
    private record Choices(List<LensObject> practices, List<LensObject> none) {}

    Question build(LensObject written) {
        var id = written.id();
        LensBuilder.noteTwice(questions, "question", id, written);
        var choices = choices(written);
        var names = names(id, choices);
        var rules = rules(written, names);
        var none = choices.none.stream().map(choice -> noneChoice(id, choice, names)).toList();
        var question =
                new Question(
                        id,
                        id,
                        ChoiceReader.titleOf(written),
                        written.text("description"),
                        rules,
                        practices(id, choices, names, rules),
                        none);
        keep(question, written, choices);
        return question;
    }

    private Choices choices(LensObject question) {
        var seen = new HashMap<String, Place>();
        var choices = new Choices(new ArrayList<>(), new ArrayList<>());
        for (var node : question.filledList("choices")) {
            var choice = LensObject.of(node, problems);
            LensBuilder.noteTwice(seen, "choice", choice.id(), choice);
            var isNone = NoneSpelling.isNone(choice.text("id"), choice.text("title"));
            (isNone ? choices.none : choices.practices).add(choice);
        }
        if (choices.practices.isEmpty()) {
            return new Choices(choices.none, List.of());
        }
        return choices;
    }

    private ChoiceNames names(String question, Choices choices) {
        var names = new LinkedHashMap<String, String>();
        Stream.concat(choices.practices.stream(), choices.none.stream())
                .map(choice -> choice.text("id"))
                .forEach(id ->
                        names.put(id, ambiguous.contains(id) ? ChoiceKey.of(question, id) : id));
        return new ChoiceNames(names);
    }

    private static NoneChoice noneChoice(String question, LensObject choice, ChoiceNames names) {
        var id = choice.text("id");
        return new NoneChoice(
                names.nameOf(id), ChoiceKey.of(question, id), ChoiceReader.titleOf(choice));
    }

    private static List<Practice> practices(
            String question, Choices choices, ChoiceNames names, List<RiskRule> rules) {
        var ids = choices.practices.stream().map(c -> names.nameOf(c.text("id"))).toList();
        var none =
                choices.none.stream()
                        .map(c -> names.nameOf(c.text("id")))
                        .collect(Collectors.toSet());
        var risks = ImpliedRisk.of(ids, none, rules);
        var practices = new ArrayList<Practice>();
        for (var i = 0; i < ids.size(); i++) {
            var choice = choices.practices.get(i);
            var key = ChoiceKey.of(question, choice.text("id"));
            practices.add(ChoiceReader.practice(choice, ids.get(i), key, risks.get(i)));
        }
        return practices;
    }

    private List<RiskRule> rules(LensObject question, ChoiceNames names) {
        return question.list("riskRules").stream()
                .map(node -> LensObject.of(node, problems))
                .map(rule -> new RiskRule(condition(rule, names), risk(rule)))
                .toList();
    }

    private Condition condition(LensObject rule, ChoiceNames names) {
        var written = rule.text("condition");
        var place = rule.placeOf("condition");
        if (written.isBlank()) {
            problems.error(
                    place, "\"condition\" is missing; write one over choice ids, or default");
            return new Always();
        }
        try {
            var condition = ConditionParser.parse(written);
            condition
                    .practices()
                    .distinct()
                    .filter(choice -> !names.has(choice))
                    .forEach(choice ->
                            problems.error(
                                    place,
                                    "\"condition\" names \""
                                            + choice
                                            + "\", which is no choice's id in this question"));
            return condition.renamed(names::nameOf);
        } catch (ConditionParser.SyntaxError e) {
            problems.error(place, "\"condition\" cannot be read: " + e.getMessage());
            return new Always();
        }
    }

    private RiskLevel risk(LensObject rule) {
        var written = rule.text("risk");
        var risk = WrittenRule.RISKS.get(written);
        if (risk == null) {
            problems.error(
                    rule.placeOf("risk"),
                    "\"risk\" is \"" + written + "\"; expected HIGH_RISK, MEDIUM_RISK or NO_RISK");
            return RiskLevel.HIGH;
        }
        return risk;
    }

    private void keep(Question question, LensObject written, Choices choices) {
        var usual = new ArrayList<Node>();
        Stream.concat(choices.practices.stream(), choices.none.stream())
                .forEach(choice -> usual.add(Text.of(choice.text("id"))));
        var order =
                written.list("choices").stream()
                        .<Node>map(node -> Text.of(LensWriter.text(node.nearest("id"))))
                        .toList();
        kept.add(
                Kept.question(question.key()),
                LensTree.question(question),
                LensBuilder.without(
                        written.mapping(), "choices", order.equals(usual) ? List.of() : order));
        for (var i = 0; i < question.practices().size(); i++) {
            var practice = question.practices().get(i);
            kept.add(
                    Kept.choice(practice.key()),
                    LensTree.choice(question, practice),
                    choices.practices.get(i).mapping());
        }
        for (var i = 0; i < question.noneOfThese().size(); i++) {
            var none = question.noneOfThese().get(i);
            kept.add(
                    Kept.choice(none.key()),
                    LensTree.choice(question, none),
                    choices.none.get(i).mapping());
        }
    }
}
