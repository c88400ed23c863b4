package dev.parapet.lens.format;

import dev.parapet.document.Node;
import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;
import dev.parapet.document.Place;
import dev.parapet.document.Problems;

import java.util.List;
import java.util.Map;

/// An object of a lens. A field that is missing, or holds nothing, reads as empty; one of another
/// type is an error; what it would have to hold is then none.
record LensObject(Mapping mapping, Problems problems) {
    private static final Mapping EMPTY = new Mapping(Place.NOWHERE, Map.of());

    static LensObject of(Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return new LensObject(mapping, problems);
        }
        problems.error(node.place(), "expected an object with named fields, found " + node.kind());
        return new LensObject(EMPTY, new Problems());
    }

    Place place() {
        return mapping.place();
    }

    Place placeOf(String name) {
        return mapping.nearest(name).place();
    }

    boolean has(String name) {
        return mapping.entries().containsKey(name)
                && !(mapping.entries().get(name) instanceof Nothing);
    }

    String text(String name) {
        var node = mapping.entries().get(name);
        return switch (node) {
            case null -> "";
            case Nothing _ -> "";
            case Text(_, var value) -> value;
            case Numeral _, Flag _, Mapping _, Sequence _ -> {
                var hint =
                        node instanceof Numeral || node instanceof Flag ? "; put it in quotes" : "";
                problems.error(
                        node.place(),
                        "\"" + name + "\" should be text, found " + node.kind() + hint);
                yield "";
            }
        };
    }

    /// A text that must be there, for nothing can be found again without it.
    String id() {
        var id = text("id");
        if (id.isBlank() && (!has("id") || mapping.nearest("id") instanceof Text)) {
            problems.error(placeOf("id"), "\"id\" is missing; add one, such as access_keys");
        }
        return id;
    }

    List<Node> list(String name) {
        var node = mapping.entries().get(name);
        if (node instanceof Sequence(_, var items)) {
            return items;
        }
        if (node != null && !(node instanceof Nothing)) {
            problems.error(node.place(), "\"" + name + "\" should be a list, found " + node.kind());
        }
        return List.of();
    }

    /// A list that must be there with something in it.
    List<Node> filledList(String name) {
        var items = list(name);
        if (items.isEmpty() && (!has(name) || mapping.nearest(name) instanceof Sequence)) {
            problems.error(placeOf(name), "\"" + name + "\" needs a list with at least one item");
        }
        return items;
    }

    LensObject object(String name) {
        return has(name) ? of(mapping.nearest(name), problems) : new LensObject(EMPTY, problems);
    }
}
