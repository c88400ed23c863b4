package dev.parapet.lens.export;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/// Makes a pillar smaller that is too large for a lens even alone: first the further resources of
/// its choices go, then display texts are shortened, as little as helps.
final class Smaller {
    private static final List<Integer> LENGTHS = List.of(Integer.MAX_VALUE, 1024, 512, 256, 128);

    private Smaller() {}

    static Node than(Node pillar, int most, ToIntFunction<Node> size) {
        var smaller = pillar;
        for (var length : LENGTHS) {
            if (size.applyAsInt(smaller) <= most) {
                return smaller;
            }
            smaller = shortened(pillar, length);
        }
        return smaller;
    }

    private static Node shortened(Node node, int most) {
        return switch (node) {
            case Mapping(_, var entries) -> {
                var next = new LinkedHashMap<String, Node>();
                entries.forEach((name, value) -> {
                    if (name.equals("displayText") && value instanceof Text(_, var text)) {
                        next.put(name, Text.of(PlainText.cut(text, most)));
                    } else if (!name.equals("additionalResources")) {
                        next.put(name, shortened(value, most));
                    }
                });
                yield new Mapping(Place.NOWHERE, next);
            }
            case Sequence(_, var items) ->
                    Sequence.of(items.stream().map(item -> shortened(item, most)).toList());
            case Text _, Numeral _, Flag _, Nothing _ -> node;
        };
    }
}
