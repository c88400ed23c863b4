package dev.parapet.desktop.plan;

import dev.parapet.plan.Action;
import dev.parapet.questionset.Layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one looks at: everything, one layer, or one service.
sealed interface Focus {
    record Everything() implements Focus {}

    record OnLayer(Layer layer) implements Focus {}

    record OnService(String service) implements Focus {}

    /// A focus and how many actions it leaves.
    record Choice(Focus focus, int actions) {}

    default boolean keeps(Action action) {
        var reach = action.practice().reach();
        return switch (this) {
            case Everything() -> true;
            case OnLayer(var layer) -> reach.layers().contains(layer);
            case OnService(var service) -> reach.services().contains(service);
        };
    }

    default List<Action> of(List<Action> actions) {
        return actions.stream().filter(this::keeps).toList();
    }

    /// What there is to choose from: everything, the layers in their order, then the services,
    /// those with the most actions first.
    static List<Choice> choices(List<Action> actions) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(new Everything(), actions.size()));
        Arrays.stream(Layer.values())
                .map(layer -> choice(new OnLayer(layer), actions))
                .filter(choice -> choice.actions() > 0)
                .forEach(choices::add);
        services(actions).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(service ->
                        new Choice(new OnService(service.getKey()), service.getValue().intValue()))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private static Choice choice(Focus focus, List<Action> actions) {
        return new Choice(focus, focus.of(actions).size());
    }

    private static Map<String, Long> services(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.practice().reach().services().stream().distinct())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
