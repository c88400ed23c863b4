package dev.parapet.report;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// A run of text within a paragraph, a cell or a point.
public sealed interface Span {

    /// Words.
    record Words(String text, Weight weight) implements Span {}

    /// Words that lead to an address outside.
    record Link(String text, URI to) implements Span {
        private static final Set<String> OPENED = Set.of("http", "https", "mailto");

        /// Whether the address is of a kind that a reader may be led to. Of others, such as
        /// javascript, a format shows the words alone.
        public boolean leads() {
            var scheme = to.getScheme();
            return scheme != null && OPENED.contains(scheme.toLowerCase(Locale.ROOT));
        }
    }

    /// Words that lead to a section or card of this report.
    record Jump(String text, String anchor) implements Span {}

    /// A risk shown by its shape, with its word in the text for those who cannot see it.
    ///
    /// @param word said beside the shape; where it is empty the shape alone is shown and carries
    ///   the mark's name as its alternative
    record Marked(Mark mark, String word) implements Span {}

    /// How strongly words speak.
    enum Weight {
        PLAIN,
        STRONG,
        EMPHASIS,
        /// Less than the rest, such as an id beside a title.
        QUIET
    }

    static Span words(String text) {
        return new Words(text, Weight.PLAIN);
    }

    static Span strong(String text) {
        return new Words(text, Weight.STRONG);
    }

    static Span quiet(String text) {
        return new Words(text, Weight.QUIET);
    }
}
