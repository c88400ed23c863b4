package dev.parapet.questionset.format;

import dev.parapet.document.Fields;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;
import dev.parapet.document.Terms;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.ConditionParser;
import dev.parapet.questionset.Effort;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.Practice.Guidance;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.questionset.Practice.Predecessor;
import dev.parapet.questionset.Practice.Reach;
import dev.parapet.questionset.Practice.Relations;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.Question;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.questionset.RiskRule;
import dev.parapet.questionset.ServiceModel;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a question with its practices and risk rules.
final class QuestionReader {
    private static final Map<String, RiskLevel> RISKS = Terms.of(RiskLevel.values());
    private static final Map<String, RiskLevel> PRACTICE_RISKS =
            Terms.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW);
    private static final Map<String, Effort> EFFORTS = Terms.of(Effort.values());
    private static final Map<String, Layer> LAYERS = Terms.of(Layer.values());
    private static final Map<String, ServiceModel> MODELS = Terms.of(ServiceModel.values());
    private static final Map<String, Confidence> CONFIDENCES = Terms.of(Confidence.values());

    private QuestionReader() {}

    static Question read(Fields fields) {
        var question =
                new Question(
                        fields.text("id"),
                        fields.text("key"),
                        fields.text("title"),
                        fields.optionalText("description"),
                        fields.list("risk-rules", node -> rule(Fields.of(node, fields.problems()))),
                        fields.filledList(
                                "practices", node -> practice(Fields.of(node, fields.problems()))),
                        fields.list(
                                "none-of-these",
                                node -> noneChoice(Fields.of(node, fields.problems()))));
        fields.refuseUnread();
        return question;
    }

    private static NoneChoice noneChoice(Fields fields) {
        var choice = new NoneChoice(fields.text("id"), fields.text("key"), fields.text("title"));
        fields.refuseUnread();
        return choice;
    }

    private static RiskRule rule(Fields fields) {
        var rule =
                new RiskRule(
                        condition(fields.text("when"), fields.placeOf("when"), fields.problems()),
                        fields.requiredChoice("risk", RISKS, RiskLevel.HIGH));
        fields.refuseUnread();
        return rule;
    }

    private static Condition condition(String text, Place place, Problems problems) {
        try {
            return text.isBlank() ? new Always() : ConditionParser.parse(text);
        } catch (ConditionParser.SyntaxError e) {
            problems.error(place, "\"when\" cannot be read: " + e.getMessage());
            return new Always();
        }
    }

    private static Practice practice(Fields fields) {
        var practice =
                new Practice(
                        fields.text("id"),
                        fields.text("key"),
                        fields.text("title"),
                        fields.requiredChoice("risk", PRACTICE_RISKS, RiskLevel.HIGH),
                        fields.choice("effort", EFFORTS, Effort.MEDIUM),
                        guidance(fields),
                        reach(fields),
                        relations(fields));
        fields.refuseUnread();
        return practice;
    }

    private static Guidance guidance(Fields fields) {
        return new Guidance(
                fields.optionalText("why"),
                fields.texts("signs"),
                fields.texts("steps"),
                fields.optionalText("ask"),
                fields.texts("evidence"),
                fields.list("links", node -> link(Fields.of(node, fields.problems()))));
    }

    private static Link link(Fields fields) {
        var link = new Link(fields.text("title"), WebAddress.read(fields, "url"));
        fields.refuseUnread();
        return link;
    }

    private static Reach reach(Fields fields) {
        return new Reach(
                fields.texts("services"),
                fields.choices("layers", LAYERS),
                Set.copyOf(fields.choices("service-models", MODELS)),
                fields.texts("checks"));
    }

    private static Relations relations(Fields fields) {
        return new Relations(
                fields.texts("builds-on"),
                sameAs(fields),
                fields.list("replaces", node -> predecessor(Fields.of(node, fields.problems()))));
    }

    private static List<PracticeRef> sameAs(Fields fields) {
        var written = fields.optionalText("same-as");
        if (written.isEmpty()) {
            return List.of();
        }
        var slash = written.indexOf('/');
        if (slash < 1 || slash == written.length() - 1) {
            fields.problems()
                    .error(
                            fields.placeOf("same-as"),
                            "\"same-as\" is \""
                                    + written
                                    + "\"; expected a set and a key, such as"
                                    + " aws-security-pillar/sec_identities_unique");
            return List.of();
        }
        return List.of(new PracticeRef(written.substring(0, slash), written.substring(slash + 1)));
    }

    private static Predecessor predecessor(Fields fields) {
        var predecessor =
                new Predecessor(
                        fields.text("key"),
                        fields.choice("confidence", CONFIDENCES, Confidence.EXACT));
        fields.refuseUnread();
        return predecessor;
    }
}
