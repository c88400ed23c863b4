package dev.parapet.report.exchange;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.document.DocumentWriter;
import dev.parapet.document.MappingBuilder;
import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Terms;
import dev.parapet.plan.Action;
import dev.parapet.plan.Horizon;
import dev.parapet.plan.Priority;
import dev.parapet.questionset.Practice.Link;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.StateTerms;
import dev.parapet.wording.ReasonWording;

import java.io.IOException;
import java.io.OutputStream;

/// The plan in the format `parapet/plan/1`, described by `plan-1.schema.json`. Names stay; new ones
/// may be added.
public final class PlanJson {
    private PlanJson() {}

    /// Leaves the stream open. The same review and day give the same bytes.
    public static void write(PlanData data, OutputStream to) throws IOException {
        to.write(new DocumentWriter().write(tree(data)));
    }

    private static Node tree(PlanData data) {
        var reasons = new ReasonWording(data.wording());
        var assessment = data.assessment();
        return new MappingBuilder()
                .text("format", "parapet/plan/1")
                .text("review", data.review().id())
                .text("workload", data.review().workload().name())
                .text("day", data.plan().from().toString())
                .texts(
                        "sets",
                        data.review().sets().stream().map(set -> set.ref().toString()).toList())
                .put("score", FiguresJson.of(assessment.score()))
                .put("risks", FiguresJson.of(assessment.risks()))
                .put(
                        "actions",
                        Sequence.of(
                                data.plan().actions().stream()
                                        .map(action -> action(data, action))
                                        .toList()))
                .put(
                        "accepted",
                        Sequence.of(
                                data.plan().accepted().stream()
                                        .map(action -> action(data, action))
                                        .toList()))
                .put(
                        "questions",
                        Sequence.of(
                                assessment.questions().stream()
                                        .map(one -> question(one, reasons))
                                        .toList()))
                .build();
    }

    private static Node action(PlanData data, Action action) {
        var practice = action.practice();
        var plan = action.plan();
        var node =
                new MappingBuilder()
                        .text("id", PlanData.idOf(action))
                        .put("rank", Numeral.of(action.rank()))
                        .text("practice", practice.id())
                        .text("title", practice.title())
                        .text("question", action.asked().question().id())
                        .text("area", action.asked().area().title())
                        .text("risk", Terms.of(action.risk()))
                        .text("state", StateTerms.of(action.answer().state()))
                        .text("effort", Terms.of(action.effort()))
                        .put("quickWin", Flag.of(action.isQuickWin()))
                        .put("priority", priority(data, action))
                        .text("horizon", horizon(action))
                        .textUnlessEmpty("owner", plan.owner())
                        .text("side", Terms.of(action.answer().side()))
                        .textUnlessEmpty("due", day(plan.due()))
                        .put("status", status(plan.status()))
                        .textUnlessEmpty("note", action.answer().note())
                        .textUnlessEmpty("why", practice.guidance().why());
        return node.texts("steps", practice.guidance().steps())
                .texts("layers", practice.reach().layers().stream().map(Terms::of).toList())
                .texts("services", practice.reach().services())
                .items("links", practice.guidance().links().stream().map(PlanJson::link).toList())
                .build();
    }

    private static Node priority(PlanData data, Action action) {
        var priority = action.priority();
        return new MappingBuilder()
                .put("points", Numeral.of(priority.points()))
                .put("most", Numeral.of(Priority.MOST))
                .text("reason", data.priorities().points(action))
                .build();
    }

    /// The third horizon of this format has no end.
    private static String horizon(Action action) {
        return Terms.of(action.horizon() == Horizon.BEYOND ? Horizon.LATER : action.horizon());
    }

    private static Node status(Status status) {
        var node = new MappingBuilder();
        switch (status) {
            case Status.Open _ -> node.text("is", "open");
            case Status.InProgress _ -> node.text("is", "in-progress");
            case Status.Done _ -> node.text("is", "done");
            case Status.Accepted(var reason, var approver, var expires) ->
                    node.text("is", "accepted")
                            .textUnlessEmpty("reason", reason)
                            .textUnlessEmpty("approver", approver)
                            .textUnlessEmpty("expires", day(expires));
        }
        return node.build();
    }

    private static Node link(Link link) {
        return new MappingBuilder()
                .put("title", Text.of(link.title()))
                .text("url", link.url().toString())
                .build();
    }

    private static Node question(QuestionAssessment assessed, ReasonWording reasons) {
        return new MappingBuilder()
                .text("set", assessed.asked().set().ref().toString())
                .text("id", assessed.asked().question().id())
                .text("title", assessed.asked().question().title())
                .text("risk", Terms.of(assessed.risk()))
                .put("accepted", Flag.of(assessed.accepted()))
                .text("reason", reasons.sentence(assessed))
                .put("score", FiguresJson.of(assessed.score()))
                .build();
    }

    private static String day(Due due) {
        return switch (due) {
            case Due.NotSet() -> "";
            case Due.On(var day) -> day.toString();
        };
    }
}
