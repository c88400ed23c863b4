package dev.parapet.review.file;

import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Terms;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.Provenance;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.StateTerms;

/// Writes answers. What was never said is left out.
final class AnswerWriter {
    private AnswerWriter() {}

    static Mapping write(PracticeAnswer answer) {
        var builder = new MappingBuilder().text("state", StateTerms.of(answer.state()));
        if (answer.state() instanceof PracticeState.NotApplicable(var reason, var detail)) {
            exemption(builder, reason, detail);
        }
        builder.textUnlessEmpty("note", answer.note());
        if (answer.privateNote()) {
            builder.put("private", Flag.of(true));
        }
        builder.items("evidence", answer.evidence().stream().map(AnswerWriter::evidence).toList());
        if (answer.side() != Side.NOT_SAID) {
            builder.text("side", Terms.of(answer.side()));
        }
        builder.putUnlessEmpty("plan", plan(answer.plan()));
        if (answer.provenance() instanceof Provenance.Carried carried) {
            builder.put("carried", carried(carried));
        }
        if (answer.provenance() instanceof Provenance.TakenOver(var from, var asOf)) {
            builder.put(
                    "taken",
                    new MappingBuilder().text("from", from).text("asOf", asOf.toString()).build());
        }
        return builder.build();
    }

    private static Node carried(Provenance.Carried carried) {
        return new MappingBuilder()
                .text("set", carried.from().toString())
                .text("practice", carried.practice())
                .put("look", Flag.of(carried.needsALook()))
                .build();
    }

    static Mapping write(QuestionAnswer answer) {
        var builder = new MappingBuilder().textUnlessEmpty("notes", answer.notes());
        if (answer.privateNotes()) {
            builder.put("private", Flag.of(true));
        }
        if (answer.applicability() instanceof DoesNotApply(var reason, var detail)) {
            builder.put("doesNotApply", Flag.of(true));
            exemption(builder, reason, detail);
        }
        builder.textUnlessEmpty("answeredBy", answer.answeredBy());
        if (answer.followUp()) {
            builder.put("followUp", Flag.of(true));
        }
        return builder.build();
    }

    private static void exemption(MappingBuilder builder, Exemption reason, String detail) {
        builder.text("reason", Terms.of(reason)).textUnlessEmpty("detail", detail);
    }

    private static Node evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> new MappingBuilder().text("text", text).build();
            case Evidence.Page(var title, var url) ->
                    new MappingBuilder().text("title", title).text("url", url.toString()).build();
            case Evidence.File(var name, var sha256) ->
                    new MappingBuilder().text("file", name).text("sha256", sha256).build();
        };
    }

    private static Mapping plan(ActionPlan plan) {
        var builder = new MappingBuilder().textUnlessEmpty("owner", plan.owner());
        if (plan.due() instanceof Due.On(var day)) {
            builder.text("due", day.toString());
        }
        if (plan.effort() != EffortEstimate.AS_RATED) {
            builder.text("effort", Terms.of(plan.effort()));
        }
        if (!(plan.status() instanceof Status.Open)) {
            builder.text("status", StateTerms.of(plan.status()));
        }
        if (plan.status() instanceof Status.Accepted accepted) {
            builder.put("acceptance", acceptance(accepted));
        }
        return builder.build();
    }

    private static Node acceptance(Status.Accepted accepted) {
        var builder =
                new MappingBuilder()
                        .textUnlessEmpty("reason", accepted.reason())
                        .textUnlessEmpty("approver", accepted.approver());
        if (accepted.expires() instanceof Due.On(var day)) {
            builder.text("expires", day.toString());
        }
        return builder.build();
    }
}
