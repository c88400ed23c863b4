package dev.parapet.desktop.answer;

import dev.parapet.assessment.QuestionFilter.Condition;
import dev.parapet.questionset.Layer;
import dev.parapet.questionset.Ownership.Carrier;
import dev.parapet.review.Scope.Asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What there is to choose from in the open review: layers, products, owners and sides.
record FilterChoices(Setting setting) {

    /// A condition by the name that people know it by.
    record Choice(String name, Condition condition) {}

    List<Choice> layers() {
        var named =
                asked().flatMap(asked -> asked.practices().stream())
                        .flatMap(practice -> practice.reach().layers().stream())
                        .distinct()
                        .toList();
        return Arrays.stream(Layer.values())
                .filter(named::contains)
                .map(layer ->
                        new Choice(setting.wording().layer(layer), new Condition.InLayer(layer)))
                .toList();
    }

    List<Choice> services() {
        return asked().flatMap(asked -> asked.practices().stream())
                .flatMap(practice -> practice.reach().services().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(service -> new Choice(service, new Condition.OfService(service)))
                .toList();
    }

    /// The owners there are, and nobody; empty as long as nothing has an owner.
    List<Choice> owners() {
        var review = setting.session().review().get();
        var choices = new ArrayList<Choice>();
        asked().flatMap(asked -> asked.practices().stream().map(asked::refOf))
                .map(practice -> review.answerTo(practice).plan().owner().strip())
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(owner -> choices.add(new Choice(owner, new Condition.OwnedBy(owner))));
        if (!choices.isEmpty()) {
            choices.add(new Choice(setting.text("filter.nobody"), new Condition.OwnedBy("")));
        }
        return List.copyOf(choices);
    }

    /// The sides; empty where no set divides responsibility.
    List<Choice> sides() {
        var divides = asked().anyMatch(asked -> !asked.area().ownership().isEmpty());
        return divides
                ? Arrays.stream(Carrier.values())
                        .map(carrier ->
                                new Choice(
                                        setting.wording().carrier(carrier),
                                        new Condition.CarriedBy(carrier)))
                        .toList()
                : List.of();
    }

    private Stream<Asked> asked() {
        return setting.place().questions().get().stream();
    }
}
