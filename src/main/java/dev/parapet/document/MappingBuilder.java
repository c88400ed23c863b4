package dev.parapet.document;

import dev.parapet.document.Node.Mapping;
import dev.parapet.document.Node.Sequence;
import dev.parapet.document.Node.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts an object together in a fixed order of names. What is empty is left out unless it is asked
/// for.
public final class MappingBuilder {
    private final Map<String, Node> entries = new LinkedHashMap<>();

    public MappingBuilder put(String name, Node value) {
        entries.put(name, value);
        return this;
    }

    public MappingBuilder text(String name, String value) {
        return put(name, Text.of(value));
    }

    public MappingBuilder textUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    public MappingBuilder texts(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : put(name, Sequence.of(values.stream().map(Text::of).toList()));
    }

    public MappingBuilder items(String name, List<? extends Node> items) {
        return items.isEmpty() ? this : put(name, Sequence.of(items));
    }

    public MappingBuilder putUnlessEmpty(String name, Mapping value) {
        return value.entries().isEmpty() ? this : put(name, value);
    }

    public Mapping build() {
        return new Mapping(Place.NOWHERE, entries);
    }
}
