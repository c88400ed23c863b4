package dev.parapet.review.upgrade;

import dev.parapet.questionset.Difference.Arrival;
import dev.parapet.questionset.Difference.Origin;
import dev.parapet.questionset.Practice.Confidence;
import dev.parapet.questionset.SetRef;
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
import dev.parapet.review.PracticeState.Unanswered;
import dev.parapet.review.Provenance;
import dev.parapet.review.Provenance.Carried;
import dev.parapet.review.Provenance.Given;
import dev.parapet.review.Provenance.TakenOver;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Carries answers from earlier practices to a later one.
final class Carrying {
    private Carrying() {}

    /// The answer of one origin as it arrives. From a mere guess only what was written travels:
    /// whether the later practice is in place is for a person to say.
    static PracticeAnswer from(Origin origin, PracticeAnswer answer, SetRef set, Arrival arrival) {
        if (answer.equals(PracticeAnswer.EMPTY)) {
            return answer;
        }
        var arrived =
                origin.confidence() == Confidence.LOW
                        ? answer.withState(PracticeState.UNANSWERED)
                        : answer;
        if (answer.isTakenOver() && !arrival.needsALook() && arrived.isAnswered()) {
            return arrived;
        }
        var given = given(origin, answer, set);
        return arrived.withProvenance(
                new Carried(
                        given.from(),
                        given.practice(),
                        given.needsALook() || arrival.needsALook()));
    }

    /// Where somebody last gave the answer. What nobody has looked at since an earlier upgrade
    /// still waits to be looked at.
    private static Carried given(Origin origin, PracticeAnswer answer, SetRef set) {
        return answer.provenance() instanceof Carried earlier
                ? earlier
                : new Carried(set, origin.practice().id(), false);
    }

    /// An answer as it comes back from the archive, to the practice for which it was once given.
    static PracticeAnswer back(Archived.OfPractice archived, SetRef to) {
        var answer = archived.answer();
        if (archived.set().equals(to)) {
            return answer;
        }
        var given =
                answer.provenance() instanceof Carried(var set, var practice, _)
                        ? new Carried(set, practice, true)
                        : new Carried(archived.set(), archived.id(), true);
        return answer.withProvenance(given);
    }

    /// Whether a joined answer says all that one of those in it says, but for the bare state: of
    /// two reasons, dates or acceptances only one has a place.
    static boolean saysAllOf(PracticeAnswer answer, PracticeAnswer joined) {
        return (isWithoutReason(answer.state()) || answer.state().equals(joined.state()))
                && (answer.side() == Side.NOT_SAID || answer.side() == joined.side())
                && saysAllOf(answer.plan(), joined.plan());
    }

    private static boolean isWithoutReason(PracticeState state) {
        return !(state instanceof NotApplicable(var reason, var detail))
                || (reason == Exemption.NOT_GIVEN && detail.isBlank());
    }

    private static boolean saysAllOf(ActionPlan plan, ActionPlan joined) {
        return (plan.due() instanceof Due.NotSet || plan.due().equals(joined.due()))
                && (plan.effort() == EffortEstimate.AS_RATED || plan.effort() == joined.effort())
                && (!(plan.status() instanceof Status.Accepted)
                        || plan.status().equals(joined.status()));
    }

    /// Two answers as one: the more careful state, and all that was written in either.
    static PracticeAnswer join(PracticeAnswer first, PracticeAnswer second) {
        if (first.equals(PracticeAnswer.EMPTY) || second.equals(PracticeAnswer.EMPTY)) {
            return first.equals(PracticeAnswer.EMPTY) ? second : first;
        }
        return new PracticeAnswer(
                state(first.state(), second.state()),
                union(first.note(), second.note(), "\n\n"),
                first.privateNote() || second.privateNote(),
                evidence(first.evidence(), second.evidence()),
                first.side() == Side.NOT_SAID ? second.side() : first.side(),
                plan(first.plan(), second.plan()),
                provenance(first.provenance(), second.provenance()));
    }

    /// What is only half known or half there is partly in place at best.
    private static PracticeState state(PracticeState first, PracticeState second) {
        if (first.getClass() == second.getClass()
                || second instanceof Unanswered
                || second instanceof NotApplicable) {
            return first;
        }
        return first instanceof Unanswered || first instanceof NotApplicable
                ? second
                : PracticeState.PARTLY;
    }

    /// What stands between two marks in either text, once.
    private static String union(String first, String second, String mark) {
        if (first.isBlank() || second.isBlank()) {
            return first.isBlank() ? second : first;
        }
        var parts = Arrays.asList(first.split(mark));
        var added =
                Stream.of(second.split(mark))
                        .filter(part -> !parts.contains(part))
                        .collect(Collectors.joining(mark));
        return added.isEmpty() ? first : first + mark + added;
    }

    private static List<Evidence> evidence(List<Evidence> first, List<Evidence> second) {
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static ActionPlan plan(ActionPlan first, ActionPlan second) {
        return new ActionPlan(
                union(first.owner(), second.owner(), ", "),
                due(first.due(), second.due()),
                first.effort() == EffortEstimate.AS_RATED ? second.effort() : first.effort(),
                first.status() instanceof Status.Open ? second.status() : first.status());
    }

    private static Due due(Due first, Due second) {
        return switch (first) {
            case Due.NotSet() -> second;
            case Due.On(var day) ->
                    second instanceof Due.On(var other) && other.isBefore(day) ? second : first;
        };
    }

    private static Provenance provenance(Provenance first, Provenance second) {
        return switch (first) {
            case Given() -> second;
            case TakenOver _ -> second instanceof Given ? first : second;
            case Carried(var set, var practice, var look) ->
                    second instanceof Carried(_, var other, var lookToo)
                            ? new Carried(set, union(practice, other, ", "), look || lookToo)
                            : first;
        };
    }
}
