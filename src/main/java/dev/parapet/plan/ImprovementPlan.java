package dev.parapet.plan;

import dev.parapet.questionset.Practice;
import dev.parapet.questionset.PracticeRef;
import dev.parapet.review.PracticeState.NotInPlace;
import dev.parapet.review.PracticeState.Partly;
import dev.parapet.review.Review;
import dev.parapet.review.Scope;
import dev.parapet.review.Scope.Asked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// One action for each practice that is not, or only partly, in place, most urgent first, done ones
/// last. Accepted risks are kept apart: they are known, and nothing is to be done about them.
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
        var dependents = dependents(review);
        var all = new ArrayList<Action>();
        var seen = new HashSet<PracticeRef>();
        new Scope(review)
                .questions()
                .filter(asked -> review.answerTo(asked.ref()).applies())
                .forEach(asked ->
                        gaps(review, asked).stream()
                                .filter(practice -> seen.add(asked.refOf(practice)))
                                .forEach(practice ->
                                        all.add(
                                                action(
                                                        review,
                                                        asked,
                                                        practice,
                                                        dependents,
                                                        from))));
        all.sort(MOST_URGENT_FIRST);
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

    private static Action action(
            Review review,
            Asked asked,
            Practice practice,
            Map<PracticeRef, Set<PracticeRef>> dependents,
            LocalDate from) {
        var ref = asked.refOf(practice);
        var answer = review.answerTo(ref);
        var effort = answer.plan().effort().or(practice.effort());
        var priority =
                Priority.of(practice.risk(), effort, dependents.getOrDefault(ref, Set.of()).size());
        var horizon = Horizon.of(practice.risk(), effort, answer.plan().due(), from);
        return new Action(0, asked, practice, answer, priority, horizon);
    }

    /// For each practice, the gaps that build on it.
    private static Map<PracticeRef, Set<PracticeRef>> dependents(Review review) {
        var dependents = new HashMap<PracticeRef, Set<PracticeRef>>();
        new Scope(review)
                .questions()
                .forEach(asked ->
                        gaps(review, asked)
                                .forEach(practice ->
                                        practice.relations()
                                                .buildsOn()
                                                .forEach(key ->
                                                        dependents
                                                                .computeIfAbsent(
                                                                        new PracticeRef(
                                                                                asked.set().id(),
                                                                                key),
                                                                        _ -> new HashSet<>())
                                                                .add(asked.refOf(practice)))));
        return dependents;
    }

    private static List<Practice> gaps(Review review, Asked asked) {
        return asked.practices().stream()
                .filter(practice -> {
                    var state = review.answerTo(asked.refOf(practice)).state();
                    return state instanceof NotInPlace || state instanceof Partly;
                })
                .toList();
    }
}
