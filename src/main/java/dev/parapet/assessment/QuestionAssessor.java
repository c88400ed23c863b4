package dev.parapet.assessment;

import dev.parapet.assessment.QuestionAssessment.Parts;
import dev.parapet.assessment.Selection.Truth;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.NoneChoice;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Assesses one question.
///
/// @param counted the practices that count in scores here; the others count where they stand first
record QuestionAssessor(Review review, Asked asked, Set<PracticeRef> counted) {

    /// A risk and why it is one.
    private record Verdict(Risk risk, Reason reason) {}

    QuestionAssessment assess() {
        var verdict = verdict();
        var layers = new HashMap<Layer, Score>();
        var sides = new HashMap<Side, Score>();
        var services = new HashMap<String, Score>();
        var total = Score.NOTHING_ASKED;
        for (var practice : countedInOrder()) {
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
                isAccepted(verdict),
                total,
                new Parts(layers, sides, services, counted));
    }

    private List<Practice> countedInOrder() {
        var left = new HashSet<>(counted);
        return asked.practices().stream()
                .filter(practice -> left.remove(asked.refOf(practice)))
                .toList();
    }

    private Verdict verdict() {
        if (!review.answerTo(asked.ref()).applies()) {
            return new Verdict(Risk.NOT_APPLICABLE, new Reason.QuestionDoesNotApply());
        }
        var answered = asked.practices().stream().filter(p -> answer(p).isAnswered()).count();
        var choosesNone =
                asked.question().noneOfThese().stream()
                        .anyMatch(
                                choice -> answer(choice).state() instanceof PracticeState.InPlace);
        if (answered == 0 && !choosesNone) {
            return new Verdict(Risk.UNANSWERED, new Reason.NothingAnswered());
        }
        var isRuled = !asked.question().rules().isEmpty();
        if (!choosesNone
                && asked.practices().stream()
                        .allMatch(p -> answer(p).state() instanceof NotApplicable)) {
            // A question with rules is as AWS was measured: no risk, whatever the rules say.
            return new Verdict(
                    isRuled ? Risk.NONE : Risk.NOT_APPLICABLE, new Reason.NoPracticeApplies());
        }
        return isRuled ? ruled() : derived((int) answered);
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

    /// As AWS lenses do: what is not selected counts as not selected, whether it was answered or
    /// not. So rules can find no risk before all is answered; the score's completeness tells.
    private Verdict ruled() {
        var selection = new Selection(this::truthOf);
        return asked.question().rules().stream()
                .filter(rule -> selection.holds(rule.when()))
                .findFirst()
                .map(rule -> new Verdict(Risk.of(rule.risk()), new Reason.RuleMatched(rule)))
                .orElseGet(() -> new Verdict(Risk.HIGH, new Reason.NoRuleMatched()));
    }

    /// What a choice comes to. A practice that is not asked, because the workload lacks its service
    /// models, is not applicable too.
    private Truth truthOf(String id) {
        return asked.practices().stream()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .map(practice ->
                        switch (answer(practice).state()) {
                            case PracticeState.InPlace _ -> Truth.TRUE;
                            case NotApplicable _ -> Truth.NEUTRAL;
                            case Partly _, NotInPlace _, Unanswered _ -> Truth.FALSE;
                        })
                .orElseGet(() -> truthOfNone(id));
    }

    private Truth truthOfNone(String id) {
        return asked.question().noneOfThese().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> isChosen(choice) ? Truth.TRUE : Truth.FALSE)
                .orElse(Truth.NEUTRAL);
    }

    /// Whether somebody chose "None of these", or has said of every practice that applies that it
    /// is not in place, which in the AWS tool can only be said so.
    private boolean isChosen(NoneChoice choice) {
        return switch (answer(choice).state()) {
            case PracticeState.InPlace _ -> true;
            case NotInPlace _, Partly _, NotApplicable _ -> false;
            case Unanswered _ -> isNothingInPlace();
        };
    }

    private boolean isNothingInPlace() {
        return asked.practices().stream()
                        .allMatch(p ->
                                answer(p).isAnswered()
                                        && !(answer(p).state() instanceof PracticeState.InPlace))
                && asked.practices().stream()
                        .anyMatch(p -> !(answer(p).state() instanceof NotApplicable));
    }

    private Score scoreOf(Practice practice) {
        return Score.of(answer(practice).state(), asked.set().weights().of(practice.risk()));
    }

    private boolean isAccepted(Verdict verdict) {
        return switch (verdict.reason()) {
            case Reason.Gaps(var notInPlace, var partly) ->
                    Stream.concat(notInPlace.stream(), partly.stream()).allMatch(this::isAccepted);
            case Reason.RuleMatched _, Reason.NoRuleMatched _ ->
                    verdict.risk() != Risk.NONE && isEveryShortfallAccepted();
            case Reason.AllInPlace _,
                    Reason.NothingAnswered _,
                    Reason.NotAllAnswered _,
                    Reason.NoPracticeApplies _,
                    Reason.QuestionDoesNotApply _ ->
                    false;
        };
    }

    /// A rule does not say which gap makes the risk, so none may be left that is not accepted, nor
    /// one without an answer.
    private boolean isEveryShortfallAccepted() {
        var shortfalls =
                asked.practices().stream()
                        .filter(p ->
                                switch (answer(p).state()) {
                                    case PracticeState.InPlace _, NotApplicable _ -> false;
                                    case Partly _, NotInPlace _, Unanswered _ -> true;
                                })
                        .toList();
        return !shortfalls.isEmpty() && shortfalls.stream().allMatch(this::isAccepted);
    }

    private boolean isAccepted(Practice practice) {
        return answer(practice).isAnswered()
                && answer(practice).plan().status() instanceof Status.Accepted;
    }

    private PracticeAnswer answer(NoneChoice choice) {
        return review.answerTo(asked.set().refOf(choice));
    }

    private PracticeAnswer answer(Practice practice) {
        return review.answerTo(asked.refOf(practice));
    }
}
