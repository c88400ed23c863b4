package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Node;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.questionset.QuestionRef;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Answers;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/// Reads the answers of a review.
final class AnswersReader {
    private static final Map<String, Integer> STATES =
            Map.of(
                    "unanswered",
                    0,
                    "in-place",
                    1,
                    "partly",
                    2,
                    "not-in-place",
                    3,
                    "not-applicable",
                    4);
    private static final Map<String, Integer> STATUSES =
            Map.of("open", 0, "in-progress", 1, "done", 2, "accepted", 3);

    private final UnknownFields unknown;

    AnswersReader(UnknownFields unknown) {
        this.unknown = unknown;
    }

    Answers read(Fields fields) {
        var practices = new HashMap<PracticeRef, PracticeAnswer>();
        var questions = new HashMap<QuestionRef, QuestionAnswer>();
        fields.all()
                .forEach((set, node) -> {
                    var path = "/answers/" + UnknownFields.escape(set);
                    var ofSet = Fields.of(node, fields.problems());
                    ofSet.fields("practices")
                            .all()
                            .forEach((key, answer) ->
                                    practices.put(
                                            new PracticeRef(set, key),
                                            practice(
                                                    answer,
                                                    path
                                                            + "/practices/"
                                                            + UnknownFields.escape(key),
                                                    fields)));
                    ofSet.fields("questions")
                            .all()
                            .forEach((key, answer) ->
                                    questions.put(
                                            new QuestionRef(set, key),
                                            question(
                                                    answer,
                                                    path
                                                            + "/questions/"
                                                            + UnknownFields.escape(key),
                                                    fields)));
                    unknown.collect(path, ofSet);
                });
        return new Answers(practices, questions);
    }

    private PracticeAnswer practice(Node node, String path, Fields parent) {
        var fields = Fields.of(node, parent.problems());
        var answer =
                new PracticeAnswer(
                        state(fields),
                        fields.optionalText("note"),
                        fields.list(
                                "evidence", item -> evidence(Fields.of(item, fields.problems()))),
                        fields.choice("side", Terms.SIDES, Side.NOT_SAID),
                        plan(fields.fields("plan"), path + "/plan"));
        unknown.collect(path, fields);
        return answer;
    }

    private QuestionAnswer question(Node node, String path, Fields parent) {
        var fields = Fields.of(node, parent.problems());
        var answer =
                new QuestionAnswer(
                        fields.optionalText("notes"),
                        applicability(fields),
                        fields.optionalText("answeredBy"),
                        fields.flag("followUp", false));
        unknown.collect(path, fields);
        return answer;
    }

    private static PracticeState state(Fields fields) {
        var exemption = exemption(fields);
        return switch (fields.requiredChoice("state", STATES, 0)) {
            case 1 -> PracticeState.IN_PLACE;
            case 2 -> PracticeState.PARTLY;
            case 3 -> PracticeState.NOT_IN_PLACE;
            case 4 -> new NotApplicable(exemption, fields.optionalText("detail"));
            default -> PracticeState.UNANSWERED;
        };
    }

    private static Applicability applicability(Fields fields) {
        var exemption = exemption(fields);
        return fields.flag("doesNotApply", false)
                ? new Applicability.DoesNotApply(exemption, fields.optionalText("detail"))
                : Applicability.APPLIES;
    }

    private static Exemption exemption(Fields fields) {
        return fields.choice("reason", Terms.EXEMPTIONS, Exemption.NOT_GIVEN);
    }

    private static Evidence evidence(Fields fields) {
        if (fields.has("url")) {
            return page(fields);
        }
        return fields.has("file")
                ? new Evidence.File(fields.text("file"), fields.text("sha256"))
                : new Evidence.Remark(fields.text("text"));
    }

    private static Evidence page(Fields fields) {
        var title = fields.optionalText("title");
        var url = fields.text("url");
        try {
            return new Evidence.Page(title, URI.create(url));
        } catch (IllegalArgumentException e) {
            fields.problems()
                    .error(
                            fields.placeOf("url"),
                            "\"url\" is \"" + url + "\"; expected a web address");
            return new Evidence.Remark(title);
        }
    }

    private ActionPlan plan(Fields fields, String path) {
        var plan =
                new ActionPlan(
                        fields.optionalText("owner"),
                        due(fields, "due"),
                        fields.choice("effort", Terms.EFFORTS, EffortEstimate.AS_RATED),
                        status(fields, path));
        unknown.collect(path, fields);
        return plan;
    }

    private Status status(Fields fields, String path) {
        return switch (fields.choice("status", STATUSES, 0)) {
            case 1 -> Status.IN_PROGRESS;
            case 2 -> Status.DONE;
            case 3 -> accepted(fields.fields("acceptance"), path + "/acceptance");
            default -> Status.OPEN;
        };
    }

    private Status accepted(Fields fields, String path) {
        var accepted =
                new Status.Accepted(
                        fields.optionalText("reason"),
                        fields.optionalText("approver"),
                        due(fields, "expires"));
        unknown.collect(path, fields);
        return accepted;
    }

    private static Due due(Fields fields, String name) {
        var written = fields.optionalText(name);
        try {
            return written.isEmpty() ? Due.NOT_SET : new Due.On(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            fields.problems()
                    .error(
                            fields.placeOf(name),
                            "\""
                                    + name
                                    + "\" is \""
                                    + written
                                    + "\"; expected a day such as 2026-01-31");
            return Due.NOT_SET;
        }
    }
}
