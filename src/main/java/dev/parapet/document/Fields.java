package dev.parapet.document;

import dev.parapet.document.Node.Flag;
import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Nothing;
import dev.parapet.document.Node.Numeral;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the fields of one object and notes every problem on the way, so that a file's faults are
/// listed all at once. Where a field is missing or wrong, a neutral value stands in: the caller
/// asks {@link Problems#anyError()} before it uses the result.
public final class Fields {
    private final Mapping mapping;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();

    private Fields(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /// The fields of a value that should be an object. Where it is none, that is the one problem
    /// noted, and not what an object would have to hold.
    public static Fields of(Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return new Fields(mapping, problems);
        }
        problems.error(node.place(), "expected an object with named fields, found " + node.kind());
        return new Fields(new Mapping(node.place(), Map.of()), new Problems());
    }

    public Place place() {
        return mapping.place();
    }

    public Problems problems() {
        return problems;
    }

    /// Whether the field stands there, be it with a value or, as `null` or a YAML name alone,
    /// without one.
    public boolean has(String name) {
        return mapping.entries().containsKey(name);
    }

    /// The place of a field's value, or of the object where the field is missing.
    public Place placeOf(String name) {
        return mapping.nearest(name).place();
    }

    /// A text that must be there and hold more than blanks.
    public String text(String name) {
        var text = anyText(name);
        if (text.isBlank() && mapping.nearest(name) instanceof Text) {
            problems.error(placeOf(name), "\"" + name + "\" is empty; give it a text");
        }
        return text;
    }

    /// A text that must be there and may be empty.
    public String anyText(String name) {
        if (!has(name)) {
            problems.error(place(), "\"" + name + "\" is missing; add it with a text");
        }
        return optionalText(name);
    }

    /// A text, empty where the field is missing.
    public String optionalText(String name) {
        read.add(name);
        return has(name) ? textOf(quoted(name), mapping.nearest(name)) : "";
    }

    /// A list of texts, empty where the field is missing.
    public List<String> texts(String name) {
        return list(name, node -> textOf(itemOf(name), node));
    }

    /// A list, empty where the field is missing.
    public <T> List<T> list(String name, Function<Node, T> item) {
        read.add(name);
        if (!has(name)) {
            return List.of();
        }
        if (mapping.nearest(name) instanceof Sequence(_, var items)) {
            var values = new ArrayList<T>();
            items.forEach(node -> values.add(item.apply(node)));
            return values;
        }
        var found = mapping.nearest(name);
        problems.error(found.place(), "\"" + name + "\" should be a list, found " + found.kind());
        return List.of();
    }

    /// A list that must be there with at least one item.
    public <T> List<T> filledList(String name, Function<Node, T> item) {
        if (!has(name)) {
            problems.error(place(), "\"" + name + "\" is missing; add it with at least one item");
        } else if (mapping.nearest(name) instanceof Sequence(_, var items) && items.isEmpty()) {
            problems.error(placeOf(name), "\"" + name + "\" needs at least one item");
        }
        return list(name, item);
    }

    /// A list of words, each one of a few; empty where the field is missing.
    public <T> List<T> choices(String name, Map<String, T> choices) {
        return list(name, node -> choice(itemOf(name), node, choices)).stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// The fields of an object below this one, empty where it is missing.
    public Fields fields(String name) {
        read.add(name);
        return has(name)
                ? of(mapping.nearest(name), problems)
                : new Fields(new Mapping(place(), Map.of()), problems);
    }

    /// Every named value of this object, whatever its name.
    public Map<String, Node> all() {
        read.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    /// The value as it stands, `Nothing` where it is missing.
    public Node raw(String name) {
        read.add(name);
        return mapping.entries().getOrDefault(name, new Nothing(place()));
    }

    /// One of a few words.
    public <T> T choice(String name, Map<String, T> choices, T otherwise) {
        read.add(name);
        return has(name)
                ? choice(quoted(name), mapping.nearest(name), choices).orElse(otherwise)
                : otherwise;
    }

    /// One of a few words that must be there.
    public <T> T requiredChoice(String name, Map<String, T> choices, T otherwise) {
        if (!has(name)) {
            problems.error(place(), "\"" + name + "\" is missing; " + expected(choices.keySet()));
        }
        return choice(name, choices, otherwise);
    }

    private <T> Optional<T> choice(String what, Node node, Map<String, T> choices) {
        if (node instanceof Text(_, var word) && choices.containsKey(word)) {
            return Optional.of(choices.get(word));
        }
        var found = node instanceof Text(_, var word) ? quoted(word) : node.kind();
        problems.error(node.place(), what + " is " + found + "; " + expected(choices.keySet()));
        return Optional.empty();
    }

    private static String expected(Collection<String> words) {
        return "expected one of " + String.join(", ", words);
    }

    /// True or false.
    public boolean flag(String name, boolean otherwise) {
        read.add(name);
        if (!has(name)) {
            return otherwise;
        }
        if (mapping.nearest(name) instanceof Flag(_, var value)) {
            return value;
        }
        problems.error(placeOf(name), "\"" + name + "\" should be true or false");
        return otherwise;
    }

    /// A whole number within bounds, both included.
    public int wholeNumber(String name, int least, int most, int otherwise) {
        read.add(name);
        if (!has(name)) {
            return otherwise;
        }
        if (mapping.nearest(name) instanceof Numeral numeral) {
            var value = numeral.whole();
            if (value.isPresent() && value.getAsLong() >= least && value.getAsLong() <= most) {
                return (int) value.getAsLong();
            }
        }
        problems.error(
                placeOf(name),
                "\"" + name + "\" should be a whole number from " + least + " to " + most);
        return otherwise;
    }

    /// The fields that nobody asked for, in the order of the file.
    public Map<String, Node> unread() {
        var rest = new LinkedHashMap<>(mapping.entries());
        rest.keySet().removeAll(read);
        return rest;
    }

    /// Notes an error for each field that nobody asked for; names that begin with `x-` are
    /// everybody's own.
    public void refuseUnread() {
        unread().forEach((name, node) -> {
            if (!name.startsWith("x-")) {
                problems.error(
                        node.place(),
                        "unknown field \""
                                + name
                                + "\"; expected "
                                + String.join(", ", read.stream().sorted().toList())
                                + ", or a name that begins with x-");
            }
        });
    }

    private String textOf(String what, Node node) {
        if (node instanceof Text(_, var value)) {
            return value;
        }
        var hint = node instanceof Numeral || node instanceof Flag ? "; put it in quotes" : "";
        problems.error(node.place(), what + " should be text, found " + node.kind() + hint);
        return "";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String itemOf(String name) {
        return "an item of " + quoted(name);
    }
}
