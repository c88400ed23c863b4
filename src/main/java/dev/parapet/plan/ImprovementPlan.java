package dev.parapet.plan;

import dev.parapet.plan.Action.Acceptance;
import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeAnswer;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// One action for each practice that is not, or only partly, in place, most urgent first, done ones
/// last. Risks that are accepted on its day are kept apart: they are known, and nothing is to be
/// done about them. One whose acceptance has run out is an action like any other.
///
/// @param from the day from which horizons are counted
public record ImprovementPlan(LocalDate from, List<Action> actions, List<Action> accepted) {
    private static final Comparator<Action> MOST_URGENT_FIRST =
            Comparator.comparing(Action::isDone)
                    .thenComparing(Action::priority, Comparator.reverseOrder());

    public ImprovementPlan {
        actions = List.copyOf(actions);
        accepted = List.copyOf(accepted);
    }

    /// The plan of a review as of a day.
    public static ImprovementPlan of(Review review, LocalDate from) {
        var gaps = gaps(review);
        var dependents = dependents(review, gaps);
        var seen = new HashSet<PracticeRef>();
        var all =
                gaps.stream()
                        .filter(gap -> seen.add(gap.ref()))
                        .map(gap -> action(gap, dependents.getOrDefault(gap.ref(), Set.of()), from))
                        .sorted(MOST_URGENT_FIRST)
                        .toList();
        return new ImprovementPlan(
                from,
                ranked(all.stream().filter(action -> !action.isAccepted()).toList()),
                ranked(all.stream().filter(Action::isAccepted).toList()));
    }

    public List<Action> within(Horizon horizon) {
        return actions.stream().filter(action -> action.horizon() == horizon).toList();
    }

    /// The actions that are still to be done.
    public List<Action> open() {
        return actions.stream().filter(action -> !action.isDone()).toList();
    }

    /// How many open actions belong to a horizon.
    public int openWithin(Horizon horizon) {
        return (int) open().stream().filter(action -> action.horizon() == horizon).count();
    }

    public List<Action> quickWins() {
        return actions.stream().filter(Action::isQuickWin).toList();
    }

    private static List<Action> ranked(List<Action> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> actions.get(i).ranked(i + 1))
                .toList();
    }

    /// A practice that is not, or only partly, in place.
    private record Gap(Asked asked, Practice practice, PracticeAnswer answer) {
        PracticeRef ref() {
            return asked.refOf(practice);
        }

        boolean isOpen() {
            return answer.state() instanceof NotInPlace || answer.state() instanceof Partly;
        }
    }

    /// The gaps of all questions that apply. One that stands in two questions is there twice.
    private static List<Gap> gaps(Review review) {
        return new Scope(review)
                .questions()
                .filter(asked -> review.answerTo(asked.ref()).applies())
                .flatMap(asked ->
                        asked.practices().stream()
                                .map(practice ->
                                        new Gap(
                                                asked,
                                                practice,
                                                review.answerTo(asked.refOf(practice)))))
                .filter(Gap::isOpen)
                .toList();
    }

    /// For each practice, the gaps that build on it.
    private static Map<PracticeRef, Set<PracticeRef>> dependents(Review review, List<Gap> gaps) {
        var answered = answered(review);
        var dependents = new HashMap<PracticeRef, Set<PracticeRef>>();
        for (var gap : gaps) {
            for (var key : gap.practice().relations().buildsOn()) {
                var own = new PracticeRef(gap.asked().set().id(), key);
                dependents
                        .computeIfAbsent(answered.getOrDefault(own, own), _ -> new HashSet<>())
                        .add(gap.ref());
            }
        }
        return dependents;
    }

    /// Where each practice is answered, by its set and key.
    private static Map<PracticeRef, PracticeRef> answered(Review review) {
        var answered = new HashMap<PracticeRef, PracticeRef>();
        for (var set : review.sets()) {
            set.practices()
                    .forEach(p -> answered.put(new PracticeRef(set.id(), p.key()), set.refOf(p)));
        }
        return answered;
    }

    private static Action action(Gap gap, Set<PracticeRef> dependents, LocalDate from) {
        var practice = gap.practice();
        var plan = gap.answer().plan();
        var effort = plan.effort().or(practice.effort());
        var priority = Priority.of(practice.risk(), effort, dependents.size());
        var horizon = Horizon.of(practice.risk(), effort, plan.due(), from);
        var acceptance = Acceptance.of(plan.status(), from);
        return new Action(0, gap.asked(), practice, gap.answer(), priority, horizon, acceptance);
    }
}
