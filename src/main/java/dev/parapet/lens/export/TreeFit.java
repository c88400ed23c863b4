package dev.parapet.lens.export;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.lens.format.NoneSpelling;
import dev.parapet.lens.format.ServiceLimits;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.format.RuleText;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Brings the texts, ids and addresses of a lens into what the service takes.
final class TreeFit {
    private final Remarks remarks;
    private final ResourceFit resources;
    private final Ids pillars = new Ids("pillar");
    private final Ids questions = new Ids("question");

    TreeFit(Remarks remarks) {
        this.remarks = remarks;
        this.resources = new ResourceFit(remarks);
    }

    Mapping lens(Mapping lens) {
        var fit = new Draft(lens);
        fit.plain("name", ServiceLimits.NAME, "lens");
        if (text(fit.get("description")).isBlank()) {
            fit.put("description", fit.get("name"));
        }
        fit.plain("description", ServiceLimits.TEXT, "lens");
        fit.put("schemaVersion", Text.of("2021-11-01"));
        fit.each("pillars", this::pillar);
        return fit.done();
    }

    private Mapping pillar(Mapping pillar) {
        var where = "pillar " + text(pillar.nearest("id"));
        var fit = new Draft(pillar);
        fit.id(pillars, where);
        fit.plain("name", ServiceLimits.NAME, where);
        fit.each("questions", this::question);
        return fit.done();
    }

    private Mapping question(Mapping question) {
        var where = text(question.nearest("id"));
        var fit = new Draft(question);
        fit.id(questions, where);
        fit.titled(where);
        var title = text(fit.get("title"));
        fit.plain("title", ServiceLimits.TITLE, where);
        if (title.length() > ServiceLimits.TITLE) {
            fit.put("description", before(title, text(fit.get("description"))));
        }
        fit.plain("description", ServiceLimits.TEXT, where);
        fit.resource("helpfulResource", where);
        var choices = new Ids("choice");
        var renamed = new HashMap<String, String>();
        fit.each(
                "choices",
                choice -> {
                    var next = choice(choice, choices, where);
                    renamed.put(text(choice.nearest("id")), text(next.nearest("id")));
                    return next;
                });
        fit.each("riskRules", rule -> rule(rule, renamed));
        return fit.done();
    }

    private Mapping choice(Mapping choice, Ids ids, String question) {
        var where = question + ", " + text(choice.nearest("id"));
        var fit = new Draft(choice);
        fit.id(ids, where);
        fit.titled(where);
        var title = text(fit.get("title"));
        fit.plain("title", ServiceLimits.TITLE, where);
        if (title.length() > ServiceLimits.TITLE) {
            var helpful = new Draft(mapping(fit.get("helpfulResource")));
            helpful.put("displayText", before(title, text(helpful.get("displayText"))));
            fit.put("helpfulResource", helpful.done());
        }
        fit.resource("helpfulResource", where);
        fit.plan(where);
        fit.additional(where);
        return fit.done();
    }

    private static Text before(String title, String text) {
        return Text.of(text.isBlank() ? title : title + "\n\n" + text);
    }

    private static Mapping rule(Mapping rule, Map<String, String> renamed) {
        var written = text(rule.nearest("condition"));
        if (renamed.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()))) {
            return rule;
        }
        try {
            var condition =
                    ConditionParser.parse(written).renamed(id -> renamed.getOrDefault(id, id));
            var fit = new LinkedHashMap<>(rule.entries());
            fit.put("condition", Text.of(RuleText.text(condition)));
            return new Mapping(Place.NOWHERE, fit);
        } catch (ConditionParser.SyntaxError e) {
            throw new IllegalStateException("a rule that was read cannot be read: " + written, e);
        }
    }

    static String text(Node node) {
        return node instanceof Text(_, var value) ? value : "";
    }

    private static Mapping mapping(Node node) {
        return node instanceof Mapping mapping ? mapping : new Mapping(Place.NOWHERE, Map.of());
    }

    /// An object on its way to fitting.
    private final class Draft {
        private final Map<String, Node> entries;

        Draft(Mapping mapping) {
            this.entries = new LinkedHashMap<>(mapping.entries());
        }

        Node get(String name) {
            return entries.getOrDefault(name, new Node.Nothing(Place.NOWHERE));
        }

        void put(String name, Node value) {
            entries.put(name, value);
        }

        Mapping done() {
            return new Mapping(Place.NOWHERE, entries);
        }

        void id(Ids ids, String where) {
            var id = text(get("id"));
            var next = ids.of(id);
            if (!next.equals(id)) {
                remarks.add(where, "its id becomes " + next);
                put("id", Text.of(next));
            }
        }

        /// What has no title is called by its id.
        void titled(String where) {
            if (text(get("title")).isBlank()) {
                remarks.add(where, "has no title; its id stands there");
                put("title", get("id"));
            }
        }

        void plain(String name, int most, String where) {
            var text = text(get(name));
            var plain = text.isEmpty() ? "" : PlainText.of(text);
            if (!plain.equals(text)) {
                remarks.add(
                        where, "\"" + name + "\": characters that the service refuses replaced");
            }
            var cut = PlainText.cut(plain, most);
            if (!cut.equals(plain)) {
                remarks.add(
                        where,
                        "\"%s\" shortened from %d to %d characters"
                                .formatted(name, plain.length(), cut.length()));
            }
            if (!cut.equals(text)) {
                put(name, Text.of(cut));
            }
        }

        void resource(String name, String where) {
            if (get(name) instanceof Mapping resource) {
                put(name, resources.fit(resource, name, where));
            }
        }

        /// What to do for a choice; only one whose id ends in _no may go without.
        void plan(String where) {
            resource("improvementPlan", where);
            var plan = new Draft(mapping(get("improvementPlan")));
            var id = text(get("id"));
            if (!text(plan.get("displayText")).isBlank()
                    || (id.endsWith("_no") && !entries.containsKey("improvementPlan"))) {
                return;
            }
            var title = text(get("title"));
            plan.put(
                    "displayText",
                    Text.of(
                            NoneSpelling.isNone(id, title)
                                    ? "Put the practices of this question in place."
                                    : "Put this in place: " + title));
            put("improvementPlan", plan.done());
            remarks.add(where, "has no improvement plan; one is made of its title");
        }

        void additional(String where) {
            if (get("additionalResources") instanceof Sequence(_, var groups)) {
                var fit = resources.additional(groups, where);
                if (fit.isEmpty()) {
                    entries.remove("additionalResources");
                } else {
                    put("additionalResources", Sequence.of(fit));
                }
            }
        }

        void each(String name, Function<Mapping, Mapping> change) {
            if (get(name) instanceof Sequence(_, var items)) {
                put(
                        name,
                        Sequence.of(
                                items.stream()
                                        .map(item ->
                                                item instanceof Mapping mapping
                                                        ? change.apply(mapping)
                                                        : item)
                                        .toList()));
            }
        }
    }

    /// The objects of a list.
    static List<Node> items(Node list) {
        return list instanceof Sequence(_, var items) ? items : List.of();
    }
}
