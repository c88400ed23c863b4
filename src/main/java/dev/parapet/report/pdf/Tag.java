package dev.parapet.report.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A place in the document's structure. It enters the file when something is first drawn for it, so
/// that nothing empty is ever tagged and elements stand in reading order.
final class Tag {
    /// No part of the structure: what only decorates, such as rules.
    static final Tag DECORATION = new Tag(null, "Artifact", _ -> {});

    /// No part of the structure either: what pages repeat, such as the running header.
    static final Tag REPEATED = new Tag(null, "Artifact", _ -> {});

    private final @Nullable Tag parent;
    private final String type;
    private final Consumer<PDStructureElement> details;

    private Tag(@Nullable Tag parent, String type, Consumer<PDStructureElement> details) {
        this.parent = parent;
        this.type = type;
        this.details = details;
    }

    static Tag document() {
        return new Tag(null, "Document", _ -> {});
    }

    /// @param type a standard structure type of ISO 32000-1, 14.8.4
    Tag child(String type) {
        return new Tag(this, type, _ -> {});
    }

    /// @param details attributes, alternatives and the like, set when the element enters the file
    Tag child(String type, Consumer<PDStructureElement> details) {
        return new Tag(this, type, details);
    }

    /// What this is a part of; null for the document.
    @Nullable Tag parent() {
        return parent;
    }

    String type() {
        return type;
    }

    void describe(PDStructureElement element) {
        details.accept(element);
    }
}
