package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;

import java.util.HashSet;
import java.util.Set;

/// Warns of everything in a lens that the AWS tool would refuse but that can be read here, and of
/// fields that are not part of the format. Objects have the right types already.
public final class ServiceCheck {
    private static final Set<String> OF_LENS =
            Set.of("schemaVersion", "name", "description", "pillars");
    private static final Set<String> OF_PILLAR = Set.of("id", "name", "questions");
    private static final Set<String> OF_QUESTION =
            Set.of("id", "title", "description", "helpfulResource", "choices", "riskRules");
    private static final Set<String> OF_CHOICE =
            Set.of("id", "title", "helpfulResource", "improvementPlan", "additionalResources");
    private static final Set<String> OF_RULE = Set.of("condition", "risk");

    private final Problems problems;
    private final boolean withModel;
    private final Habits habits = new Habits();

    private ServiceCheck(Problems problems, boolean withModel) {
        this.problems = problems;
        this.withModel = withModel;
    }

    /// Notes what the service's import refuses.
    static void of(Mapping lens, Problems problems) {
        new ServiceCheck(problems, false).lens(new LensObject(lens, problems));
    }

    /// Notes what is above the smaller limits of the service model, and nothing else.
    public static void ofModel(Mapping lens, Problems problems) {
        new ServiceCheck(problems, true).lens(new LensObject(lens, problems));
    }

    private void lens(LensObject lens) {
        if (!lens.text("schemaVersion").equals(LensTree.SCHEMA_VERSION)) {
            warn(
                    lens.placeOf("schemaVersion"),
                    "\"schemaVersion\" should be \"" + LensTree.SCHEMA_VERSION + "\"");
        }
        plain(lens, "name", ServiceLimits.NAME, true);
        plain(lens, "description", ServiceLimits.TEXT, true);
        most(lens, "pillars", ServiceLimits.PILLARS);
        habits.lookForUnknown(lens, "lens", OF_LENS);
        lens.list("pillars").forEach(node -> pillar(object(node)));
        if (!withModel) {
            habits.tell(problems);
        }
    }

    private void pillar(LensObject pillar) {
        id(pillar, ServiceLimits.MODEL_ID);
        plain(pillar, "name", ServiceLimits.NAME, true);
        most(pillar, "questions", ServiceLimits.QUESTIONS);
        habits.lookForUnknown(pillar, "pillar", OF_PILLAR);
        pillar.list("questions").forEach(node -> question(object(node)));
    }

    private void question(LensObject question) {
        id(question, 2 * ServiceLimits.MODEL_ID);
        plain(question, "title", ServiceLimits.TITLE, true);
        plain(question, "description", ServiceLimits.TEXT, false);
        resource(question, "helpfulResource");
        most(question, "choices", ServiceLimits.CHOICES);
        habits.lookForUnknown(question, "question", OF_QUESTION);
        question.list("choices").forEach(node -> choice(object(node)));
        rules(question);
    }

    private void choice(LensObject choice) {
        id(choice, ServiceLimits.MODEL_ID);
        plain(choice, "title", ServiceLimits.TITLE, true);
        resource(choice, "helpfulResource");
        resource(choice, "improvementPlan");
        var id = choice.text("id");
        if (!choice.has("improvementPlan") && !id.endsWith("_no")) {
            warn(
                    choice.place(),
                    "the choice \"%s\" has no \"improvementPlan\"; only one whose id ends in _no may lack it"
                            .formatted(id));
        }
        habits.lookForUnknown(choice, "choice", OF_CHOICE);
        new ResourceCheck(problems, withModel, habits).additional(choice);
    }

    private void rules(LensObject question) {
        var rules = question.list("riskRules");
        if (rules.isEmpty()) {
            warn(
                    question.place(),
                    "the question has no \"riskRules\"; here the worst risk of a choice that is not"
                            + " selected holds");
        }
        most(question, "riskRules", ServiceLimits.RULES);
        var risks = new HashSet<String>();
        for (var node : rules) {
            var rule = object(node);
            habits.lookForUnknown(rule, "rule", OF_RULE);
            var risk = rule.text("risk");
            if (risk.equals("LOW_RISK")) {
                warn(
                        rule.placeOf("risk"),
                        "LOW_RISK is not known to the service; write MEDIUM_RISK or NO_RISK");
            } else if (!risks.add(risk)) {
                warn(
                        rule.placeOf("risk"),
                        "a second rule for " + risk + "; join the two conditions with ||");
            }
        }
    }

    private void resource(LensObject object, String name) {
        if (object.has(name)) {
            new ResourceCheck(problems, withModel, habits).resource(object.object(name), name);
        }
    }

    private void id(LensObject object, int mostOfModel) {
        var id = object.text("id");
        if (!ServiceLimits.ID.matcher(id).matches()) {
            warn(
                    object.placeOf("id"),
                    "the id \"%s\" should have 3 to 128 letters, digits and underscores"
                            .formatted(id));
        }
        model(object.placeOf("id"), "the id \"" + id + "\"", id, mostOfModel);
    }

    /// A text in which only some characters may stand.
    private void plain(LensObject object, String name, int most, boolean required) {
        var text = object.text(name);
        var place = object.placeOf(name);
        if (required && text.isBlank()) {
            warn(place, "\"" + name + "\" is " + (object.has(name) ? "empty" : "missing"));
        }
        if (text.length() > most) {
            warn(
                    place,
                    "\"%s\" has %d characters; the most is %d"
                            .formatted(name, text.length(), most));
        }
        var forbidden = ServiceLimits.firstForbidden(text);
        if (!forbidden.isEmpty()) {
            warn(place, "\"%s\" holds %s; take it out".formatted(name, Marks.named(forbidden)));
        }
        if (name.equals("description")) {
            model(place, "\"description\"", text, ServiceLimits.MODEL_TEXT);
        }
    }

    private void most(LensObject object, String name, int most) {
        var count = object.list(name).size();
        if (count > most) {
            warn(
                    object.placeOf(name),
                    "\"%s\" has %d items; the most is %d".formatted(name, count, most));
        }
    }

    private void warn(Place place, String message) {
        if (!withModel) {
            problems.warning(place, "the service refuses this: " + message);
        }
    }

    private void model(Place place, String what, String text, int most) {
        if (withModel && text.length() > most) {
            problems.warning(
                    place,
                    "%s has %d characters; import takes it, but other calls of the service name %d as the most"
                            .formatted(what, text.length(), most));
        }
    }

    private LensObject object(Node node) {
        return LensObject.of(node, problems);
    }
}
