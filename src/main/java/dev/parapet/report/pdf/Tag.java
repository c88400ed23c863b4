package dev.parapet.report.pdf;

import org.jspecify.annotations.Nullable;

/// A place in the document's structure. It enters the file when something is first drawn for it, so
/// that nothing empty is ever tagged and elements stand in reading order.
final class Tag {
    /// No part of the structure: what only decorates, such as rules.
    static final Tag DECORATION = new Tag(null, "Artifact", Attributes.NONE);

    /// No part of the structure either: what pages repeat, such as the running header.
    static final Tag REPEATED = new Tag(null, "Artifact", Attributes.NONE);

    private final @Nullable Tag parent;
    private final String type;
    private final String attributes;

    private Tag(@Nullable Tag parent, String type, String attributes) {
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
    }

    static Tag document() {
        return new Tag(null, "Document", Attributes.NONE);
    }

    /// @param type a standard structure type of ISO 32000-1, 14.8.4
    Tag child(String type) {
        return new Tag(this, type, Attributes.NONE);
    }

    /// @param attributes one of {@link Attributes}
    Tag child(String type, String attributes) {
        return new Tag(this, type, attributes);
    }

    /// What this is a part of; null for the document.
    @Nullable Tag parent() {
        return parent;
    }

    String type() {
        return type;
    }

    String attributes() {
        return attributes;
    }
}
