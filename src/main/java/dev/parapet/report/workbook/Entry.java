package dev.parapet.report.workbook;

import java.util.List;

/// What may be typed into a column. Whoever types something else is told so.
public sealed interface Entry {
    Entry ANYTHING = new Anything();

    record Anything() implements Entry {}

    /// One of some words, offered as a list.
    ///
    /// @param refusal what to do instead, in a sentence
    record OneOf(List<String> words, String refusal) implements Entry {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    record ADay(String refusal) implements Entry {}

    /// Nothing: the column is there to be read.
    record Nothing(String refusal) implements Entry {}
}
