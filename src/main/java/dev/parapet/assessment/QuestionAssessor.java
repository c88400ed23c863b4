package dev.parapet.assessment;

import dev.parapet.assessment.QuestionAssessment.Parts;
import dev.parapet.questionset.Condition;
import dev.parapet.questionset.Condition.Always;
import dev.parapet.questionset.Condition.Both;
import dev.parapet.questionset.Condition.Either;
import dev.parapet.questionset.Condition.InPlace;
import dev.parapet.questionset.Condition.Not;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.review.PracticeState;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.Review;
import dev.parapet.review.Scope.Asked;

import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Assesses one question.
///
/// @param counted the practices that count in scores here; the others count where they stand first
record QuestionAssessor(Review review, Asked asked, Set<Practice> counted) {

    /// A risk and why it is one.
    private record Verdict(Risk risk, Reason reason) {}

    QuestionAssessment assess() {
        var verdict = verdict();
        var applies = review.answerTo(asked.ref()).applies();
        var layers = new HashMap<Layer, Score>();
        var sides = new HashMap<Side, Score>();
        var services = new HashMap<String, Score>();
        var total = Score.NOTHING_ASKED;
        for (var practice : applies ? countedInOrder() : List.<Practice>of()) {
            var score = scoreOf(practice);
            total = total.plus(score);
            practice.reach().layers().forEach(layer -> layers.merge(layer, score, Score::plus));
            practice.reach().services().stream()
                    .distinct()
                    .forEach(service -> services.merge(service, score, Score::plus));
            sides.merge(answer(practice).side(), score, Score::plus);
        }
        return new QuestionAssessment(
                asked,
                verdict.risk(),
                verdict.reason(),
                isAccepted(verdict.risk()),
                total,
                new Parts(layers, sides, services, counted));
    }

    private List<Practice> countedInOrder() {
        return asked.practices().stream().filter(counted::contains).toList();
    }

    private Verdict verdict() {
        if (!review.answerTo(asked.ref()).applies()) {
            return new Verdict(Risk.NOT_APPLICABLE, new Reason.QuestionDoesNotApply());
        }
        var answered = asked.practices().stream().filter(p -> answer(p).isAnswered()).count();
        if (answered == 0) {
            return new Verdict(Risk.UNANSWERED, new Reason.NothingAnswered());
        }
        if (asked.practices().stream().allMatch(p -> answer(p).state() instanceof NotApplicable)) {
            return new Verdict(Risk.NOT_APPLICABLE, new Reason.NoPracticeApplies());
        }
        return asked.question().rules().isEmpty() ? derived((int) answered) : ruled();
    }

    /// The worst risk of a practice that is known not to be in place. A practice without an answer
    /// makes no risk, but no question is free of risk before all of it is answered.
    private Verdict derived(int answered) {
        for (var level : List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)) {
            var missing = with(level, NotInPlace.class);
            var partly = with(level, Partly.class);
            if (!missing.isEmpty() || !partly.isEmpty()) {
                return new Verdict(Risk.of(level), new Reason.Gaps(missing, partly));
            }
        }
        return answered < asked.practices().size()
                ? new Verdict(
                        Risk.UNANSWERED,
                        new Reason.NotAllAnswered(answered, asked.practices().size()))
                : new Verdict(Risk.NONE, new Reason.AllInPlace());
    }

    private List<Practice> with(RiskLevel level, Class<? extends PracticeState> state) {
        return asked.practices().stream()
                .filter(practice ->
                        practice.risk() == level && state.isInstance(answer(practice).state()))
                .toList();
    }

    private Verdict ruled() {
        return asked.question().rules().stream()
                .filter(rule -> holds(rule.when()))
                .findFirst()
                .map(rule -> new Verdict(Risk.of(rule.risk()), new Reason.RuleMatched(rule)))
                .orElseGet(() -> new Verdict(Risk.HIGH, new Reason.NoRuleMatched()));
    }

    /// As the AWS tool was measured to do: a choice that is not applicable satisfies `&&` and does
    /// not satisfy `||`. So it drops out of both, and what is left decides; a term of nothing but
    /// such choices is satisfied.
    private boolean holds(Condition condition) {
        return switch (truthOf(condition)) {
            case TRUE, NEUTRAL -> true;
            case FALSE -> false;
        };
    }

    private enum Truth {
        TRUE,
        FALSE,
        NEUTRAL
    }

    private Truth truthOf(Condition condition) {
        return switch (condition) {
            case Always() -> Truth.TRUE;
            case InPlace(var id) -> truthOf(id);
            case Not(var inner) ->
                    switch (truthOf(inner)) {
                        case TRUE -> Truth.FALSE;
                        case FALSE -> Truth.TRUE;
                        case NEUTRAL -> Truth.NEUTRAL;
                    };
            case Both(var left, var right) -> combined(truthOf(left), truthOf(right), Truth.FALSE);
            case Either(var left, var right) -> combined(truthOf(left), truthOf(right), Truth.TRUE);
        };
    }

    /// The deciding value where one side has it; else the side that is not neutral.
    private static Truth combined(Truth left, Truth right, Truth deciding) {
        if (left == deciding || right == deciding) {
            return deciding;
        }
        return left == Truth.NEUTRAL ? right : left;
    }

    private Truth truthOf(String id) {
        return asked.question().practices().stream()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .map(practice ->
                        switch (answer(practice).state()) {
                            case PracticeState.InPlace _ -> Truth.TRUE;
                            case NotApplicable _ -> Truth.NEUTRAL;
                            case Partly _, NotInPlace _, Unanswered _ -> Truth.FALSE;
                        })
                .orElse(Truth.FALSE);
    }

    private Score scoreOf(Practice practice) {
        var weight = asked.set().weights().of(practice.risk());
        return switch (answer(practice).state()) {
            case PracticeState.InPlace _ -> new Score(2 * weight, 2 * weight, 1, 1);
            case Partly _ -> new Score(weight, 2 * weight, 1, 1);
            case NotInPlace _ -> new Score(0, 2 * weight, 1, 1);
            case NotApplicable _ -> new Score(0, 0, 1, 1);
            case Unanswered _ -> new Score(0, 2 * weight, 0, 1);
        };
    }

    private boolean isAccepted(Risk risk) {
        var gaps =
                asked.practices().stream()
                        .filter(this::isGap)
                        .filter(p -> Risk.of(p.risk()) == risk)
                        .toList();
        return !gaps.isEmpty()
                && gaps.stream()
                        .allMatch(p -> answer(p).plan().status() instanceof Status.Accepted);
    }

    private boolean isGap(Practice practice) {
        var state = answer(practice).state();
        return state instanceof NotInPlace || state instanceof Partly;
    }

    private PracticeAnswer answer(Practice practice) {
        return review.answerTo(asked.refOf(practice));
    }
}
