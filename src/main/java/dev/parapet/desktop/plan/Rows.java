package dev.parapet.desktop.plan;

import dev.parapet.desktop.control.Texts;
import dev.parapet.desktop.plan.Row.Heading;
import dev.parapet.desktop.plan.Row.OfAction;
import dev.parapet.plan.Action;
import dev.parapet.questionset.QuestionSet;
import dev.parapet.review.ActionPlan.Status;
import dev.parapet.review.PracticeAnswer.Side;
import dev.parapet.wording.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// Puts actions into groups and order.
record Rows(Texts texts, Wording wording, LaneWords lanes) {

    /// The actions in their groups, each group in the given order. Horizons follow time, areas
    /// their sets, owners the alphabet with nobody at the end; capitals do not tell owners apart.
    /// What no side is said of comes last.
    ///
    /// @param sets the review's, in its order
    List<Row> of(
            List<Action> actions,
            Grouping grouping,
            Comparator<Row> order,
            List<QuestionSet> sets) {
        return switch (grouping) {
            case PRIORITY -> rows(actions, order);
            case HORIZON ->
                    grouped(
                            actions,
                            Comparator.comparing(Action::horizon),
                            action -> lanes.of(action.horizon()),
                            order);
            case AREA ->
                    grouped(actions, areas(sets), action -> action.asked().area().title(), order);
            case OWNER ->
                    grouped(
                            actions,
                            Comparator.comparing(Rows::isNobodys)
                                    .thenComparing(
                                            action -> action.plan().owner().strip(),
                                            String.CASE_INSENSITIVE_ORDER),
                            this::owner,
                            order);
            case SIDE ->
                    grouped(
                            actions,
                            Comparator.comparing(Rows::isNotSaid).thenComparing(Rows::side),
                            action -> wording.side(side(action)),
                            order);
            case RISK ->
                    grouped(
                            actions,
                            Comparator.comparing(Action::risk).reversed(),
                            action -> wording.risk(action.risk()),
                            order);
            case STATUS ->
                    grouped(
                            actions,
                            Comparator.comparingInt(Rows::progress),
                            action -> wording.status(action.plan().status()),
                            order);
        };
    }

    /// The actions among rows.
    static List<Action> actionsOf(List<Row> rows) {
        return rows.stream()
                .filter(OfAction.class::isInstance)
                .map(OfAction.class::cast)
                .map(OfAction::action)
                .toList();
    }

    private static List<Row> grouped(
            List<Action> actions,
            Comparator<Action> groups,
            Function<Action, String> title,
            Comparator<Row> order) {
        var grouped = new TreeMap<Action, List<Action>>(groups);
        actions.forEach(
                action -> grouped.computeIfAbsent(action, _ -> new ArrayList<>()).add(action));
        var rows = new ArrayList<Row>();
        grouped.forEach((first, group) -> {
            rows.add(new Heading(title.apply(first), group.size()));
            rows.addAll(rows(group, order));
        });
        return List.copyOf(rows);
    }

    private static List<Row> rows(List<Action> actions, Comparator<Row> order) {
        return actions.stream().<Row>map(OfAction::new).sorted(order).toList();
    }

    /// Two sets may have areas of the same title; those are two groups.
    private static Comparator<Action> areas(List<QuestionSet> sets) {
        var ids = sets.stream().map(QuestionSet::id).toList();
        return Comparator.<Action>comparingInt(action -> ids.indexOf(action.asked().set().id()))
                .thenComparingInt(Rows::area);
    }

    private static int area(Action action) {
        return action.asked().set().areas().indexOf(action.asked().area());
    }

    private static boolean isNotSaid(Action action) {
        return side(action) == Side.NOT_SAID;
    }

    private static Side side(Action action) {
        return action.answer().side();
    }

    /// What is under way comes before what nobody began, and what is done last.
    private static int progress(Action action) {
        return switch (action.plan().status()) {
            case Status.InProgress() -> 0;
            case Status.Open() -> 1;
            case Status.Accepted _ -> 2;
            case Status.Done() -> 3;
        };
    }

    private static boolean isNobodys(Action action) {
        return action.plan().owner().isBlank();
    }

    private String owner(Action action) {
        return isNobodys(action) ? texts.of("owner.none") : action.plan().owner();
    }
}
