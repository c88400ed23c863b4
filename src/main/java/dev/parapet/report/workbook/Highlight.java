package dev.parapet.report.workbook;

import java.util.List;

/// What makes cells of a table stand out, for as long as it holds.
public sealed interface Highlight {

    /// A cell that says a word.
    ///
    /// @param column of the table, from 0
    record Word(int column, String word, Tint tint) implements Highlight {}

    /// A day that is past.
    ///
    /// @param day its column, from 0
    /// @param state the column that says whether it still matters
    /// @param settled the words there by which it does not
    record Late(int day, int state, List<String> settled) implements Highlight {
        public Late {
            settled = List.copyOf(settled);
        }
    }

    /// A bar behind figures from 0 to 100.
    record Bars(int column) implements Highlight {}
}
