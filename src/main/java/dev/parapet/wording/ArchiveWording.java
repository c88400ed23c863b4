package dev.parapet.wording;

import dev.parapet.questionset.Effort;
import dev.parapet.review.ActionPlan;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.Archived;
import dev.parapet.review.Evidence;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer;
import dev.parapet.review.QuestionAnswer.Applicability.Applies;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says all of an answer that an upgrade left without a place.
public record ArchiveWording(Wording wording) {

    /// One thing that was said, under its name.
    public record Fact(String name, String text) {}

    /// Everything that was answered or written, and nothing that was not.
    public List<Fact> facts(Archived archived) {
        var facts = new ArrayList<Fact>();
        switch (archived) {
            case Archived.OfPractice practice -> practice(facts, practice.answer());
            case Archived.OfQuestion question -> question(facts, question.answer());
        }
        facts.removeIf(fact -> fact.text().isBlank());
        return List.copyOf(facts);
    }

    /// The answer as lines of text, to be copied or printed.
    public String text(Archived archived) {
        var head = archived.id() + " " + archived.title() + " (" + archived.set() + ")";
        return facts(archived).stream()
                .map(fact -> fact.name() + ": " + fact.text())
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private void practice(List<Fact> facts, PracticeAnswer answer) {
        facts.add(said("answer", state(answer.state())));
        facts.add(said("note", answer.note()));
        facts.add(
                said(
                        "evidence",
                        answer.evidence().stream()
                                .map(ArchiveWording::evidence)
                                .collect(Collectors.joining("\n"))));
        facts.add(said("side", answer.side() == Side.NOT_SAID ? "" : wording.side(answer.side())));
        plan(facts, answer.plan());
    }

    private void plan(List<Fact> facts, ActionPlan plan) {
        facts.add(said("owner", plan.owner()));
        facts.add(said("due", plan.due() instanceof Due.On ? wording.due(plan.due()) : ""));
        if (plan.effort() != EffortEstimate.AS_RATED) {
            facts.add(said("effort", wording.effort(plan.effort().or(Effort.MEDIUM))));
        }
        switch (plan.status()) {
            case Status.Open _ -> {}
            case Status.InProgress _, Status.Done _ ->
                    facts.add(said("status", wording.status(plan.status())));
            case Status.Accepted(var reason, var approver, var expires) -> {
                facts.add(said("status", wording.status(plan.status())));
                facts.add(said("accepted", reason));
                facts.add(said("approver", approver));
                facts.add(said("until", expires instanceof Due.On ? wording.due(expires) : ""));
            }
        }
    }

    private void question(List<Fact> facts, QuestionAnswer answer) {
        switch (answer.applicability()) {
            case Applies _ -> {}
            case DoesNotApply(var reason, var detail) ->
                    facts.add(said("answer", exempted(reason, detail)));
        }
        facts.add(said("note", answer.notes()));
        facts.add(said("answered_by", answer.answeredBy()));
        if (answer.followUp()) {
            facts.add(said("flag", wording.say("archived.flagged")));
        }
    }

    private String state(PracticeState state) {
        return state instanceof NotApplicable(var reason, var detail)
                ? exempted(reason, detail)
                : wording.state(state);
    }

    private String exempted(Exemption reason, String detail) {
        var state = wording.state(new NotApplicable(reason, detail));
        var why =
                reason == Exemption.NOT_GIVEN && !detail.isBlank()
                        ? detail
                        : wording.exemption(reason) + (detail.isBlank() ? "" : ": " + detail);
        return wording.say("archived.exempted", state, why);
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Remark(var text) -> text;
            case Evidence.Page(var title, var url) -> (title + " " + url).strip();
            case Evidence.File(var name, _) -> name;
        };
    }

    private Fact said(String key, String text) {
        return new Fact(wording.say("archived." + key), text);
    }
}
