package dev.parapet.review.file;

import dev.parapet.document.Fields;
import dev.parapet.document.Terms;
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
import dev.parapet.review.Provenance;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability;
import dev.parapet.review.StateTerms;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/// Reads the answers of a review.
final class AnswersReader {
    private static final Map<String, Exemption> EXEMPTIONS = Terms.of(Exemption.values());
    private static final Map<String, Side> SIDES = Terms.of(Side.values());
    private static final Map<String, EffortEstimate> EFFORTS = Terms.of(EffortEstimate.values());

    private AnswersReader() {}

    static Answers read(Fields fields) {
        var practices = new HashMap<PracticeRef, PracticeAnswer>();
        var questions = new HashMap<QuestionRef, QuestionAnswer>();
        var problems = fields.problems();
        fields.all()
                .forEach((set, node) -> {
                    var ofSet = Fields.of(node, problems);
                    ofSet.fields("practices")
                            .all()
                            .forEach((key, answer) ->
                                    practices.put(
                                            new PracticeRef(set, key),
                                            practice(Fields.of(answer, problems))));
                    ofSet.fields("questions")
                            .all()
                            .forEach((key, answer) ->
                                    questions.put(
                                            new QuestionRef(set, key),
                                            question(Fields.of(answer, problems))));
                });
        return new Answers(practices, questions);
    }

    static PracticeAnswer practice(Fields fields) {
        return new PracticeAnswer(
                state(fields),
                fields.optionalText("note"),
                fields.flag("private", false),
                fields.list("evidence", item -> evidence(Fields.of(item, fields.problems()))),
                fields.choice("side", SIDES, Side.NOT_SAID),
                plan(fields.fields("plan")),
                provenance(fields));
    }

    private static Provenance provenance(Fields fields) {
        if (fields.has("taken")) {
            return taken(fields.fields("taken"));
        }
        if (!fields.has("carried")) {
            return Provenance.GIVEN;
        }
        var carried = fields.fields("carried");
        return new Provenance.Carried(
                SnapshotReader.set(carried),
                carried.anyText("practice"),
                carried.flag("look", false));
    }

    private static Provenance taken(Fields fields) {
        return switch (due(fields, "asOf")) {
            case Due.On(var day) -> new Provenance.TakenOver(fields.anyText("from"), day);
            case Due.NotSet() -> new Provenance.TakenOver(fields.anyText("from"), LocalDate.EPOCH);
        };
    }

    static QuestionAnswer question(Fields fields) {
        return new QuestionAnswer(
                fields.optionalText("notes"),
                fields.flag("private", false),
                fields.flag("doesNotApply", false)
                        ? new Applicability.DoesNotApply(exemption(fields), detail(fields))
                        : Applicability.APPLIES,
                fields.optionalText("answeredBy"),
                fields.flag("followUp", false));
    }

    private static PracticeState state(Fields fields) {
        var state = fields.choice("state", StateTerms.STATES, PracticeState.UNANSWERED);
        return state instanceof NotApplicable
                ? new NotApplicable(exemption(fields), detail(fields))
                : state;
    }

    private static Exemption exemption(Fields fields) {
        return fields.choice("reason", EXEMPTIONS, Exemption.NOT_GIVEN);
    }

    private static String detail(Fields fields) {
        return fields.optionalText("detail");
    }

    private static Evidence evidence(Fields fields) {
        if (fields.has("url")) {
            return page(fields);
        }
        return fields.has("file")
                ? new Evidence.File(fields.anyText("file"), fields.anyText("sha256"))
                : new Evidence.Remark(fields.optionalText("text"));
    }

    private static Evidence page(Fields fields) {
        var title = fields.optionalText("title");
        var url = fields.anyText("url");
        try {
            var address = new URI(url);
            if ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) {
                return new Evidence.Page(title, address);
            }
        } catch (URISyntaxException e) {
            return notAnAddress(fields, title, url);
        }
        return notAnAddress(fields, title, url);
    }

    private static Evidence notAnAddress(Fields fields, String title, String url) {
        fields.problems()
                .error(
                        fields.placeOf("url"),
                        "\"url\" is \""
                                + url
                                + "\"; expected a web address that begins with https:// or"
                                + " http://");
        return new Evidence.Remark(title);
    }

    private static ActionPlan plan(Fields fields) {
        return new ActionPlan(
                fields.optionalText("owner"),
                due(fields, "due"),
                fields.choice("effort", EFFORTS, EffortEstimate.AS_RATED),
                status(fields));
    }

    private static Status status(Fields fields) {
        var status = fields.choice("status", StateTerms.STATUSES, Status.OPEN);
        return status instanceof Status.Accepted ? accepted(fields.fields("acceptance")) : status;
    }

    private static Status accepted(Fields fields) {
        return new Status.Accepted(
                fields.optionalText("reason"),
                fields.optionalText("approver"),
                due(fields, "expires"));
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
