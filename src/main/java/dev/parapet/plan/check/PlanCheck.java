package dev.parapet.plan.check;

import dev.parapet.assessment.QuestionAssessment;
import dev.parapet.plan.Action;
import dev.parapet.plan.Action.Acceptance;
import dev.parapet.plan.PlannedReview;
import dev.parapet.questionset.RiskLevel;
import dev.parapet.review.ActionPlan.Due;
import dev.parapet.review.ActionPlan.EffortEstimate;
import dev.parapet.review.ActionPlan.Status.Accepted;
import dev.parapet.review.FieldRef;
import dev.parapet.review.PracticeField;
import dev.parapet.review.PracticeState.Exemption;
import dev.parapet.review.PracticeState.NotApplicable;
import dev.parapet.review.QuestionAnswer.Applicability.DoesNotApply;
import dev.parapet.review.QuestionField;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looks a plan through before it goes out.
public final class PlanCheck {
    private final PlannedReview planned;

    private PlanCheck(PlannedReview planned) {
        this.planned = planned;
    }

    /// What should be mended, one kind after the other; within a kind most urgent first, or in the
    /// order of the question sets. Empty where nothing is to be said.
    public static List<Finding> of(PlannedReview planned) {
        var check = new PlanCheck(planned);
        var actions = planned.plan().open();
        return Stream.of(
                        each(actions, check::duePast),
                        each(actions, PlanCheck::noOwner),
                        each(actions, PlanCheck::runOut),
                        each(planned.plan().accepted(), PlanCheck::acceptance),
                        check.exemptions(),
                        each(planned.assessment().questions(), PlanCheck::notAnswered),
                        each(actions, PlanCheck::noEffort),
                        new PlaceholderSearch(planned.review()).find())
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static <T> Stream<Finding> each(List<T> all, Function<T, Stream<Finding>> look) {
        return all.stream().flatMap(look);
    }

    private Stream<Finding> duePast(Action action) {
        return action.plan().due() instanceof Due.On(var due) && due.isBefore(planned.day())
                ? Stream.of(new Finding.DuePast(field(action, PracticeField.DUE), due))
                : Stream.empty();
    }

    private static Stream<Finding> noOwner(Action action) {
        return action.risk() == RiskLevel.HIGH && action.plan().owner().isBlank()
                ? Stream.of(new Finding.NoOwner(field(action, PracticeField.OWNER)))
                : Stream.empty();
    }

    private static Stream<Finding> noEffort(Action action) {
        return action.plan().effort() == EffortEstimate.AS_RATED
                ? Stream.of(new Finding.NoEffort(field(action, PracticeField.EFFORT)))
                : Stream.empty();
    }

    private static Stream<Finding> runOut(Action action) {
        return action.acceptance() == Acceptance.RUN_OUT
                        && action.plan().status() instanceof Accepted(_, _, Due.On(var last))
                ? Stream.of(new Finding.AcceptanceRunOut(field(action, PracticeField.STATUS), last))
                : Stream.empty();
    }

    private static Stream<Finding> acceptance(Action action) {
        if (!(action.plan().status() instanceof Accepted(_, var approver, var expires))) {
            return Stream.empty();
        }
        var field = field(action, PracticeField.STATUS);
        Stream<Finding> nobody =
                approver.isBlank() ? Stream.of(new Finding.NoApprover(field)) : Stream.empty();
        Stream<Finding> forEver =
                expires instanceof Due.NotSet
                        ? Stream.of(new Finding.NoExpiry(field))
                        : Stream.empty();
        return Stream.concat(nobody, forEver);
    }

    private Stream<Finding> exemptions() {
        return new Scope(planned.review()).questions().flatMap(this::exemptions);
    }

    private Stream<Finding> exemptions(Asked asked) {
        var review = planned.review();
        if (review.answerTo(asked.ref()).applicability()
                instanceof DoesNotApply(var reason, var detail)) {
            var field = new FieldRef.OfQuestion(asked.ref(), QuestionField.APPLICABILITY);
            return unsaid(reason, detail) ? Stream.of(new Finding.NoReason(field)) : Stream.empty();
        }
        return asked.practices().stream()
                .map(asked::refOf)
                .filter(ref ->
                        review.answerTo(ref).state()
                                        instanceof NotApplicable(var reason, var detail)
                                && unsaid(reason, detail))
                .map(ref ->
                        new Finding.NoReason(new FieldRef.OfPractice(ref, PracticeField.STATE)));
    }

    /// Another reason than the usual ones is none without words.
    private static boolean unsaid(Exemption reason, String detail) {
        return switch (reason) {
            case NOT_GIVEN, OTHER -> detail.isBlank();
            case OUT_OF_SCOPE, BUSINESS_PRIORITY, ARCHITECTURE_CONSTRAINT -> false;
        };
    }

    private static Stream<Finding> notAnswered(QuestionAssessment question) {
        var score = question.score();
        var field = new FieldRef.OfQuestion(question.ref(), QuestionField.NOTES);
        return score.isComplete()
                ? Stream.empty()
                : Stream.of(new Finding.NotAnswered(field, score.answered(), score.asked()));
    }

    private static FieldRef field(Action action, PracticeField field) {
        return new FieldRef.OfPractice(action.ref(), field);
    }
}
