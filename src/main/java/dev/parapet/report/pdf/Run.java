package dev.parapet.report.pdf;

import dev.parapet.report.Mark;
import dev.parapet.report.Span;

import org.jspecify.annotations.Nullable;

/// Text of one look and one place in the structure.
///
/// @param link where it leads, a {@link Span.Link} or {@link Span.Jump}; null for plain text
/// @param mark the shape that is drawn instead of the text; null for text
record Run(String text, Style style, Tag tag, @Nullable Span link, @Nullable Mark mark) {
    static Run of(String text, Style style, Tag tag) {
        return new Run(Inlines.clean(text), style, tag, null, null);
    }
}
