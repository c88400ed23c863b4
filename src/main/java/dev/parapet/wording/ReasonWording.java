package dev.parapet.wording;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.assessment.Reason;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.Question;

import java.util.List;

/// Says in one sentence why a question has its risk.
public final class ReasonWording {
    private static final int NAMED = 3;

    private final Wording wording;

    public ReasonWording(Wording wording) {
        this.wording = wording;
    }

    /// Such as: High, because "Use temporary credentials" is not in place.
    public String sentence(QuestionAssessment assessed) {
        var risk = wording.risk(assessed.risk());
        return switch (assessed.reason()) {
            case Reason.Gaps(var notInPlace, var partly) ->
                    wording.say("reason.gaps", risk, gaps(notInPlace, partly));
            case Reason.RuleMatched(var rule) ->
                    wording.say(
                            "reason.rule",
                            risk,
                            rule.when().practices().count() == 0 ? 0 : 1,
                            position(assessed));
            case Reason.NoRuleMatched() -> wording.say("reason.no_rule", risk);
            case Reason.AllInPlace() -> wording.say("reason.all_in_place");
            case Reason.NothingAnswered() -> wording.say("reason.nothing_answered");
            case Reason.NotAllAnswered(var answered, var asked) ->
                    wording.say("reason.not_all_answered", answered, asked);
            case Reason.NoPracticeApplies() -> wording.say("reason.no_practice_applies");
            case Reason.QuestionDoesNotApply() -> wording.say("reason.question_does_not_apply");
        };
    }

    private String gaps(List<Practice> notInPlace, List<Practice> partly) {
        if (partly.isEmpty()) {
            return wording.say("reason.not_in_place", names(notInPlace), notInPlace.size());
        }
        if (notInPlace.isEmpty()) {
            return wording.say("reason.partly", names(partly), partly.size());
        }
        return wording.say(
                "reason.both",
                wording.say("reason.not_in_place", names(notInPlace), notInPlace.size()),
                wording.say("reason.partly", names(partly), partly.size()));
    }

    private String names(List<Practice> practices) {
        var shown =
                practices.stream().limit(NAMED).map(p -> wording.say("quoted", p.title())).toList();
        var more = practices.size() - shown.size();
        return more == 0
                ? wording.list(shown)
                : wording.say("list.more", String.join(wording.say("list.between"), shown), more);
    }

    private static int position(QuestionAssessment assessed) {
        Question question = assessed.asked().question();
        return assessed.reason() instanceof Reason.RuleMatched(var rule)
                ? question.rules().indexOf(rule) + 1
                : 0;
    }
}
