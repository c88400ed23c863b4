package dev.parapet.desktop.control;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/// What a node lies in.
public final class Ancestors {
    private Ancestors() {}

    /// A node and all that it lies in, from the inside out; nothing where there is no node.
    public static Stream<Node> from(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
